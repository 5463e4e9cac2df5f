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
    since = isSo ? since.or(() -> Optional.of(now)) : Optional.empty();
    return since.filter(begun -> now.minus(begun).compareTo(needed) >= 0).isPresent();
  }

  void restart() {
    since = Optional.empty();
  }
}
