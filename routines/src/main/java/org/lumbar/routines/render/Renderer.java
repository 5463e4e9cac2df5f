package org.lumbar.routines.render;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Touch;

/// Makes touches felt on a pad: each hand by the motors of its side of the spine, with the energy
/// model of Israr and Poupyrev ("Tactile Brush", CHI 2011) on a net of triangles. Pure: the same
/// rendering and the same touches always give the same next rendering.
public final class Renderer {
  /// The time of one step of [#next].
  public static final Duration TICK = Duration.ofMillis(20);

  /// The resolution of levels on the wire.
  static final int STEPS_PER_LEVEL = 40;

  static final double TICK_SECONDS = TICK.toMillis() / 1000.0;

  private final PadLayout layout;
  private final Flank left;
  private final Flank right;

  public Renderer(PadLayout layout) {
    this(layout, Set.of());
  }

  private Renderer(PadLayout layout, Set<Integer> dead) {
    this.layout = layout;
    this.left = Flank.of(Hand.LEFT, layout, dead);
    this.right = Flank.of(Hand.RIGHT, layout, dead).sharing(left);
  }

  /// The same pad with motors that no longer run: the others take over. Begin with [#still()].
  public Renderer without(Set<Integer> deadMotors) {
    return new Renderer(layout, deadMotors);
  }

  /// All motors off: how every rendering begins, also after a pause.
  public Rendering still() {
    return new Rendering(Palm.lifted(left), Palm.lifted(right), layout.motors().size());
  }

  /// One tick after `previous`, with at most one touch for each hand and nothing known of what
  /// comes.
  public Rendering next(Rendering previous, List<Touch> touches) {
    return next(previous, new Course(touches, List.of()));
  }

  /// One tick after `previous`, in view of what comes. The hands stay on the motors that they began
  /// with, so `previous` has to come from this renderer.
  public Rendering next(Rendering previous, Course course) {
    if (previous.left().flank() != left || previous.right().flank() != right) {
      throw new IllegalArgumentException("a rendering goes on with the renderer that began it");
    }
    return new Rendering(
        previous.left().next(course), previous.right().next(course), previous.motors());
  }

  /// Where on the body `touch` can be felt: at its place, or at the nearest that the motors of its
  /// side reach. Empty for no strength, or no motors.
  public Optional<Place> held(Touch touch) {
    Flank flank =
        switch (touch.hand()) {
          case LEFT -> left;
          case RIGHT -> right;
        };
    return flank.held(List.of(touch)).map(held -> flank.onBody(held.place()));
  }
}
