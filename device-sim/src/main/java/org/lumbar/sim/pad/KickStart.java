package org.lumbar.sim.pad;

/// Limit L5: a motor that stands gets the duty of level 6 for 60 ms, for a weak one would not start
/// it; never more, and at most every 500 ms.
final class KickStart {
  private static final long NEVER = Long.MIN_VALUE / 2;

  private long kickedAtMillis = NEVER;
  private boolean owed;

  /// Whether a motor that is to run, or not, is being kicked now.
  boolean kicks(boolean runs, boolean ranBefore, long nowMillis) {
    owed = runs && (owed || !ranBefore);
    if (owed && nowMillis - kickedAtMillis >= PadLimits.KICK_PAUSE_MILLIS) {
      owed = false;
      kickedAtMillis = nowMillis;
    }
    return runs && nowMillis - kickedAtMillis < PadLimits.KICK_MILLIS;
  }
}
