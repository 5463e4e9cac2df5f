package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Region;

/// Kneading: squeezes that travel slowly along a region on both sides (fact F21). One squeeze takes
/// 1.5 to 4 s.
public record Petrissage(double strength, Region region, Duration squeeze) implements Technique {
  @Override
  public String id() {
    return "petrissage";
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    return List.of();
  }
}
