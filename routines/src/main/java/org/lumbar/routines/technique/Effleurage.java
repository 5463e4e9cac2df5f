package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;

/// Long smooth strokes with both hands: from the top of the hips up beside the spine to the
/// mid-back, then a sweep outward and down (fact F20). One stroke takes 4 to 10 s at an even pace,
/// or its `sweep` takes less than its part of that and the rest of the stroke more.
public record Effleurage(double strength, Duration stroke, Optional<Duration> sweep)
    implements Technique {
  /// Sets of 60 to 90 s (fact F20), or 10 s at least to calm what was pressed (fact F23).
  private static final Lengths SET = new Lengths(10, 90);

  /// The flat of a hand.
  private static final double SPREAD_MM = 25;

  /// Up at 45 mm from the midline, outward below the ribs, down the outside, in over the hips' top.
  private static final Loop PATH =
      Loop.round(
          new Place(45, 60),
          new Place(45, 165),
          new Place(65, 140),
          new Place(85, 90),
          new Place(85, -8),
          new Place(45, -8));

  /// The part of the path that is the sweep: from its upper end to the lower end of its outside.
  private static final double SWEEP_FROM = PATH.turnAt(new Place(55, 152));

  private static final double SWEEP_TO = PATH.turnAt(new Place(85, 0));
  private static final double SWEEP_PART = SWEEP_TO - SWEEP_FROM;
  private static final List<Place> SWEEP_WAY = PATH.between(SWEEP_FROM, SWEEP_TO);

  /// At an even pace.
  public Effleurage(double strength, Duration stroke) {
    this(strength, stroke, Optional.empty());
  }

  @Override
  public String id() {
    return "effleurage";
  }

  @Override
  public Lengths lengths() {
    return SET;
  }

  @Override
  public List<Spot> spots() {
    return List.of(new Spot(Region.PARASPINAL, Side.LEFT), new Spot(Region.PARASPINAL, Side.RIGHT));
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    double turn = new Cycle(stroke).turn(sinceStart);
    return sweep.map(quick -> sweeping(turn, quick)).orElseGet(() -> at(turn));
  }

  private List<Touch> at(double turn) {
    return Hands.both(PATH.at(turn), strength, SPREAD_MM);
  }

  /// What the hands do at the part `time` of a stroke whose sweep takes `quick`.
  private List<Touch> sweeping(double time, Duration quick) {
    double sweepTime = (double) quick.toNanos() / stroke.toNanos();
    double glideTime = (1 - sweepTime) / (1 - SWEEP_PART);
    double since = time - SWEEP_FROM * glideTime;
    if (since < 0) {
      return at(time / glideTime);
    }
    if (since >= sweepTime) {
      return at(SWEEP_TO + (since - sweepTime) / glideTime);
    }
    Duration sinceBegun = Duration.ofNanos(Math.round(since * stroke.toNanos()));
    return Hands.both(
        at(SWEEP_FROM + SWEEP_PART * since / sweepTime), new Sweep(SWEEP_WAY, quick, sinceBegun));
  }
}
