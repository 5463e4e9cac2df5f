package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Spot;

/// Steady pressure on a tender spot that deepens with the out-breath, then a slow release (facts
/// F23 and F26).
public record TriggerPointHold(double strength, Spot spot) implements Technique {
  @Override
  public String id() {
    return "hold";
  }

  @Override
  public Lengths lengths() {
    return new Lengths(20, 45);
  }

  @Override
  public List<Spot> spots() {
    return List.of(spot);
  }

  @Override
  public boolean breathes() {
    return true;
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    double held = Envelope.hold(strength).at(sinceStart, length);
    return List.of(Hands.one(spot.side(), spot.onRight(), strength * held, 0));
  }
}
