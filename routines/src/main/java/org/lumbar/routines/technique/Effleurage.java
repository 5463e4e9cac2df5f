package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;

/// Long smooth strokes with both hands: from the top of the hips up beside the spine to the
/// mid-back, then outward and down (fact F20). One stroke takes 4 to 10 s.
public record Effleurage(double strength, Duration stroke) implements Technique {
  @Override
  public String id() {
    return "effleurage";
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    return List.of();
  }
}
