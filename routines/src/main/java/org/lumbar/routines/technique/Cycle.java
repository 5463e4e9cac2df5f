package org.lumbar.routines.technique;

import java.time.Duration;

/// Something that comes round again after `period`.
record Cycle(Duration period) {
  /// How far round it is at `time`: 0.0 at the beginning, just under 1.0 at the end.
  double turn(Duration time) {
    return (double) (time.toNanos() % period.toNanos()) / period.toNanos();
  }

  /// There and back: 0.0 at the beginning, 1.0 halfway, at an even pace.
  double thereAndBack(Duration time) {
    return 1 - Math.abs(1 - 2 * turn(time));
  }

  /// There and back as a wave: still at both ends.
  double wave(Duration time) {
    return (1 - StrictMath.cos(2 * Math.PI * turn(time))) / 2;
  }
}
