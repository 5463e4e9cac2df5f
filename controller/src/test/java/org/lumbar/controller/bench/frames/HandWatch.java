package org.lumbar.controller.bench.frames;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Touch;

/// What is felt of one hand: computed from the frames and the places of the motors alone, and
/// compared with what the routine asks for wherever the hand has had the time to sink in.
final class HandWatch implements FrameWatch {
  private static final double LIGHTEST = 3;
  private static final int TICKS_A_SECOND = 50;
  private static final double RISE_PER_TICK = Shot.TICK_SECONDS;
  private static final double LET_GO_PER_TICK = 6 / 0.3 * Shot.TICK_SECONDS;
  private static final double GLIDE_MM = 300 * Shot.TICK_SECONDS;

  /// Weaker than this in a tick is giving way, not gliding.
  private static final double SUDDEN_PART = 0.05;

  private final Hand hand;
  private final Renderer renderer;
  private final FeltHand feltHand;
  private final double[] before;
  private Optional<Place> place = Optional.empty();
  private double sunk;
  private boolean wasSteady;
  private final Deque<Double> lastSecond = new ArrayDeque<>();
  private int steadyFrames;

  HandWatch(Hand hand, PadLayout layout) {
    this.hand = hand;
    renderer = new Renderer(layout);
    feltHand = new FeltHand(hand, layout);
    before = new double[layout.motors().size()];
  }

  @Override
  public void see(Shot shot, Gauges gauges) {
    double felt = feltHand.strength(shot);
    seeRise(felt, shot, gauges);
    Optional<Touch> touch =
        shot.touches().stream().filter(t -> t.hand() == hand && t.strength() > 0).findFirst();
    boolean isSteady = sink(touch) && !shot.isNarrowed();
    if (isSteady && wasSteady) {
      compare(touch.orElseThrow(), felt, shot, gauges);
    }
    wasSteady = isSteady;
    for (int motor : feltHand.motors()) {
      before[motor] = shot.level(motor);
    }
  }

  private void seeRise(double felt, Shot shot, Gauges gauges) {
    double before = lastSecond.isEmpty() ? 0 : lastSecond.getLast();
    double most = Math.max(before, LIGHTEST) + RISE_PER_TICK;
    gauges.note(Figure.FELT_EXCESS, felt - most, shot, hand.name());
    lastSecond.addLast(felt);
    if (lastSecond.size() > TICKS_A_SECOND) {
      double secondAgo = Math.max(lastSecond.removeFirst(), LIGHTEST);
      gauges.note(Figure.FELT_RISE, felt - secondAgo, shot, hand.name());
    }
  }

  /// The hand one tick later: it sinks in by one level a second, lets go within 0.3 s, and lies
  /// anew where it would have to leap. Whether it is as far down as it is asked for.
  private boolean sink(Optional<Touch> touch) {
    Optional<Place> next = touch.flatMap(renderer::held);
    boolean isGlide =
        next.isPresent() && (sunk == 0 || place.orElseThrow().distanceMm(next.get()) <= GLIDE_MM);
    if (!isGlide) {
      sunk = Math.max(0, sunk - LET_GO_PER_TICK);
      return false;
    }
    double asked = touch.orElseThrow().strength();
    boolean isSudden = asked < (1 - SUDDEN_PART) * sunk;
    sunk = Math.min(asked, sunk + RISE_PER_TICK);
    place = next;
    return sunk == asked && asked >= LIGHTEST && !isSudden;
  }

  private void compare(Touch touch, double felt, Shot shot, Gauges gauges) {
    String what = hand + " " + touch;
    double asked = touch.strength();
    gauges.note(Figure.STRENGTH_PART, Math.abs(felt / asked - 1), shot, what);
    gauges.note(
        Figure.PLACE_MM, feltHand.centroid(shot).distanceMm(place.orElseThrow()), shot, what);
    for (int motor : feltHand.motors()) {
      double change = Math.abs(shot.level(motor) - before[motor]);
      gauges.note(Figure.STEP_PART, change / asked, shot, what);
    }
    steadyFrames++;
    gauges.note(Figure.STEADY_FRAMES, steadyFrames, shot, hand.name());
  }
}
