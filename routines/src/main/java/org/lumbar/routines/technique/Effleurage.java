package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;

/// Long smooth strokes with both hands: from the top of the hips up beside the spine to the
/// mid-back, then outward and down (fact F20). One stroke takes 4 to 10 s.
public record Effleurage(double strength, Duration stroke) implements Technique {
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
    return Hands.both(PATH.at(new Cycle(stroke).turn(sinceStart)), strength, SPREAD_MM);
  }
}
