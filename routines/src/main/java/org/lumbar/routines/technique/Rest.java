package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Spot;

/// Nothing is driven; the light breathes, and heat may go on (fact F26).
public record Rest() implements Technique {
  @Override
  public String id() {
    return "rest";
  }

  @Override
  public double strength() {
    return 0;
  }

  @Override
  public Lengths lengths() {
    return new Lengths(5, 120);
  }

  @Override
  public List<Spot> spots() {
    return List.of();
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    return List.of();
  }
}
