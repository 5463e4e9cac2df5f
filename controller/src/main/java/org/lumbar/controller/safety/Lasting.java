package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Optional;

/// Whether something has been so without a break for a given time.
final class Lasting {
  private final Duration needed;
  private Optional<Duration> since = Optional.empty();

  Lasting(Duration needed) {
    this.needed = needed;
  }

  boolean holds(boolean isSo, Duration now) {
    if (!isSo) {
      restart();
      return false;
    }
    Duration begun = since.orElse(now);
    since = since.isPresent() ? since : Optional.of(begun);
    return now.minus(begun).compareTo(needed) >= 0;
  }

  void restart() {
    since = Optional.empty();
  }
}
