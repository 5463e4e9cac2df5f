package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Region;

/// One wide area on both sides: sink, hold, let go, hardly moving (fact F24).
public record MyofascialMelt(double strength, Region region) implements Technique {
  @Override
  public String id() {
    return "melt";
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    return List.of();
  }
}
