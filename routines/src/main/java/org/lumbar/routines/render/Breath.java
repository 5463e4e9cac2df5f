package org.lumbar.routines.render;

import java.time.Duration;

/// The slow breath that paces holds, the light and the page (fact F26). `fullness` is 0.0 when the
/// lungs are empty and 1.0 when they are full.
public record Breath(boolean isIn, double fullness) {
  static Breath at(Duration time, Tuning tuning) {
    double inNanos = tuning.breathIn().toNanos();
    double outNanos = tuning.breathOut().toNanos();
    double nanos = time.toNanos() % (inNanos + outNanos);
    return nanos < inNanos
        ? new Breath(true, smooth(nanos / inNanos))
        : new Breath(false, smooth(1 - (nanos - inNanos) / outNanos));
  }

  private static double smooth(double part) {
    return (1 - StrictMath.cos(Math.PI * part)) / 2;
  }
}
