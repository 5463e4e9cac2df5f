package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;

/// One wide area on both sides: sink, hold, let go, hardly moving (fact F24).
public record MyofascialMelt(double strength, Region region) implements Technique {
  /// 60 to 90 s, 2 to 3 min when stressed.
  private static final Lengths CALM = new Lengths(60, 180);

  private static final double SPREAD_MM = 35;

  /// Hardly moving: this far up and back in a minute.
  private static final double DRIFT_MM = 10;

  private static final Cycle DRIFT = new Cycle(Duration.ofSeconds(60));
  private static final Envelope SINK = new Envelope(Duration.ofSeconds(15), Duration.ofSeconds(10));

  @Override
  public String id() {
    return "melt";
  }

  @Override
  public Lengths lengths() {
    return CALM;
  }

  @Override
  public List<Spot> spots() {
    return List.of(new Spot(region, Side.LEFT), new Spot(region, Side.RIGHT));
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    Place centre = region.centre(Side.RIGHT);
    Place drifted =
        new Place(centre.xMm(), centre.yMm() + DRIFT_MM * (DRIFT.wave(sinceStart) - 0.5));
    return Hands.both(drifted, strength * SINK.at(sinceStart, length), SPREAD_MM);
  }
}
