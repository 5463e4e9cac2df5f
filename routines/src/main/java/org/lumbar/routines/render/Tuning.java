package org.lumbar.routines.render;

import java.time.Duration;

/// How a routine is fitted to a pad and to the breath. A place is within reach of a pad when a
/// driven motor of its side is at most `reachMm` away; a hold eases by `breathDepth` levels while
/// the lungs are full.
public record Tuning(double reachMm, Duration breathIn, Duration breathOut, double breathDepth) {
  /// In for 4 s, out for 6 s (fact F26).
  public static Tuning standard() {
    return new Tuning(60, Duration.ofSeconds(4), Duration.ofSeconds(6), 0.5);
  }
}
