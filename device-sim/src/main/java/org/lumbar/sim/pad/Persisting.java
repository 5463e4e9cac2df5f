package org.lumbar.sim.pad;

/// Whether a condition has held without a break for a given time.
final class Persisting {
  private static final long NEVER = Long.MAX_VALUE;

  private final long neededMillis;
  private long sinceMillis = NEVER;

  Persisting(long neededMillis) {
    this.neededMillis = neededMillis;
  }

  boolean holds(boolean condition, long nowMillis) {
    if (!condition) {
      forget();
      return false;
    }
    sinceMillis = Math.min(sinceMillis, nowMillis);
    return nowMillis - sinceMillis >= neededMillis;
  }

  /// What was before counts no more.
  void forget() {
    sinceMillis = NEVER;
  }
}
