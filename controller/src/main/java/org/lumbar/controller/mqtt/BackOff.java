package org.lumbar.controller.mqtt;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lumbar.controller.status.Snapshot;

/// How long to wait before the next try: longer each time, and never the same for two pads, so that
/// a broker that comes back is not met by all of them at once.
final class BackOff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PROVEN_AFTER = Duration.ofSeconds(10);

  private final RandomGenerator random;
  private Duration next = FIRST;

  BackOff(RandomGenerator random) {
    this.random = random;
  }

  /// Between half of the present wait and all of it.
  Duration next() {
    Duration wait = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return Duration.ofMillis(random.nextLong(wait.toMillis() / 2, wait.toMillis() + 1));
  }

  /// Starts anew after a connection that has lasted; a broker that lets in and throws out at once
  /// is not worth more tries than one that is away.
  void resetIfLasting(Optional<Snapshot> first, Optional<Snapshot> newest) {
    if (first.isPresent()
        && newest.isPresent()
        && newest.get().at().minus(first.get().at()).compareTo(PROVEN_AFTER) >= 0) {
      next = FIRST;
    }
  }
}
