package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Touch;

/// Two points at once on different paths and of different strengths: each is felt as if it were
/// alone.
class TwoHandsTest {
  private static final double SECONDS = 6;
  private static final int TICKS = (int) (SECONDS / Renderer.TICK_SECONDS);

  /// The hands have sunk in by then.
  private static final int LANDED_TICKS = 300;

  static Stream<PadLayout> pads() {
    return Stream.concat(Library.shipped().layouts().stream(), Stream.of(Pads.irregular()));
  }

  @ParameterizedTest
  @MethodSource("pads")
  void eachHandFollowsItsOwnPath(PadLayout pad) {
    Renderer renderer = new Renderer(pad);
    Rendering now = renderer.still();
    for (int tick = -LANDED_TICKS; tick <= TICKS; tick++) {
      Rendering next = renderer.next(now, course(tick));
      if (tick > 0) {
        for (Touch touch : touches(tick)) {
          check(renderer, touch, now, next);
        }
        assertThat(renderer.next(now, alone(tick, Hand.LEFT)).feltStrength(Hand.LEFT))
            .isEqualTo(next.feltStrength(Hand.LEFT));
      }
      now = next;
    }
  }

  private static void check(Renderer renderer, Touch touch, Rendering before, Rendering now) {
    double part = now.feltStrength(touch.hand()) / touch.strength();
    Place held = renderer.held(touch).orElseThrow();
    assertThat(part).as("strength of %s", touch).isBetween(0.97, 1.03);
    assertThat(now.centroid(touch.hand()).orElseThrow().distanceMm(held))
        .as("place of %s", touch)
        .isLessThanOrEqualTo(3);
    for (int motor = 0; motor < now.palm(touch.hand()).flank().motors(); motor++) {
      double step = now.palm(touch.hand()).level(motor) - before.palm(touch.hand()).level(motor);
      assertThat(Math.abs(step) / touch.strength()).isLessThanOrEqualTo(0.05 + 1e-9);
    }
  }

  /// The left hand strokes up, the right one circles; before the beginning they wait.
  private static List<Touch> touches(int tick) {
    double part = Math.clamp((double) tick / TICKS, 0, 1);
    DoubleFunction<Place> up = turn -> new Place(-60, -60 + 200 * turn);
    double angle = 4 * Math.PI * part;
    Place round = new Place(70 + 15 * Math.cos(angle), 60 + 25 * Math.sin(angle));
    return List.of(
        new Touch(Hand.LEFT, up.apply(part), 3.5, 0), new Touch(Hand.RIGHT, round, 5, 12));
  }

  private static Course course(int tick) {
    List<List<Touch>> later = new ArrayList<>();
    for (int look = 1; look <= Course.LOOKS_AHEAD; look++) {
      later.add(touches(tick + look * Course.TICKS_APART));
    }
    return new Course(touches(tick), later);
  }

  private static Course alone(int tick, Hand hand) {
    Course both = course(tick);
    return new Course(
        only(both.touches(), hand), both.later().stream().map(each -> only(each, hand)).toList());
  }

  private static List<Touch> only(List<Touch> touches, Hand hand) {
    return touches.stream().filter(touch -> touch.hand() == hand).toList();
  }
}
