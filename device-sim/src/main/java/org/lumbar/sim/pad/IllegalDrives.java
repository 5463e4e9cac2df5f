package org.lumbar.sim.pad;

import java.util.ArrayDeque;
import java.util.Deque;

/// Limit L1: a host that asks three times within 10 s for more than allowed is broken, and is not
/// given a fourth try.
final class IllegalDrives {
  private final Deque<Long> timesMillis = new ArrayDeque<>();

  /// Counts one; whether it is one too many.
  boolean isOneTooMany(long nowMillis) {
    timesMillis.addLast(nowMillis);
    while (nowMillis - timesMillis.getFirst() > PadLimits.ILLEGAL_WINDOW_MILLIS) {
      timesMillis.removeFirst();
    }
    return timesMillis.size() >= PadLimits.ILLEGAL_DRIVES;
  }

  void forget() {
    timesMillis.clear();
  }
}
