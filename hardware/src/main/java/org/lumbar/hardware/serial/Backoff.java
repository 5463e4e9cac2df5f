package org.lumbar.hardware.serial;

import java.time.Duration;

/// How long to wait before the next try to open the line: short at first, so that a bumped plug is
/// hardly noticed, then twice as long each time, so that a missing pad costs nothing.
record Backoff(Duration pause) {
  static final Backoff NONE = new Backoff(Duration.ZERO);
  private static final Backoff FIRST = new Backoff(Duration.ofMillis(200));
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /// After one more try. Only a try whose line brought bytes ends a row of failures: a port that
  /// opens and breaks at once would else be opened five times a second for ever.
  Backoff afterTry(boolean heard) {
    return heard || equals(NONE) ? FIRST : doubled();
  }

  private Backoff doubled() {
    Duration doubled = pause.multipliedBy(2);
    return new Backoff(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
  }
}
