package org.lumbar.sim.pad;

/// Limit L15: a session ends 960 s after its first motor output. No frame extends it.
final class SessionTime {
  private static final long NOT_YET = -1;

  private long firstOutputMillis = NOT_YET;

  void see(boolean motorsRun, long nowMillis) {
    if (motorsRun && firstOutputMillis == NOT_YET) {
      firstOutputMillis = nowMillis;
    }
  }

  boolean isOver(long nowMillis) {
    return firstOutputMillis != NOT_YET
        && nowMillis - firstOutputMillis >= PadLimits.SESSION_SECONDS * 1000L;
  }
}
