package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;

/// One moment twice: as the [CountedClock] counts it, by which everything is judged, and as the
/// wall clock shows it, in which people read it.
public record Moment(Instant counted, Instant wall) {
  /// What the wall clock will show at another counted instant.
  Instant wall(Instant other) {
    return wall.plus(Duration.between(counted, other));
  }
}
