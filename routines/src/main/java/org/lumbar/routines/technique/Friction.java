package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Spot;

/// Small slow circles of 12 mm radius round a spot (fact F22: a US quarter is 24 mm across). One
/// turn takes 1 to 3 s, one step 15 to 30 s.
public record Friction(double strength, Spot spot, Duration turn) implements Technique {
  @Override
  public String id() {
    return "friction";
  }

  @Override
  public Lengths lengths() {
    return new Lengths(15, 30);
  }

  @Override
  public List<Spot> spots() {
    return List.of(spot);
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    Circle circle = Circle.quarter(spot.onRight());
    double turned = new Cycle(turn).turn(sinceStart);
    return List.of(Hands.one(spot.side(), circle.at(turned), strength, 0));
  }
}
