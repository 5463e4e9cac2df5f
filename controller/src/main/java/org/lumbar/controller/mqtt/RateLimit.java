package org.lumbar.controller.mqtt;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Ten commands a second, from all askers together; a flood is told so once and then met with
/// silence.
final class RateLimit {
  private static final int MOST = 10;
  private static final Duration WINDOW = Duration.ofSeconds(1);

  enum Verdict {
    FINE,
    /// The first one too many.
    TOO_MANY,
    /// Not even worth an answer.
    FLOOD
  }

  private final Deque<Duration> taken = new ArrayDeque<>();
  private boolean told;

  Verdict judge(Duration at) {
    while (!taken.isEmpty() && taken.getFirst().plus(WINDOW).compareTo(at) <= 0) {
      taken.removeFirst();
    }
    if (taken.size() < MOST) {
      taken.addLast(at);
      told = false;
      return Verdict.FINE;
    }
    boolean isFirst = !told;
    told = true;
    return isFirst ? Verdict.TOO_MANY : Verdict.FLOOD;
  }
}
