package org.lumbar.sim.pad;

/// Hazard H28: frames come, but the control loop whose rounds they count stands still.
final class LoopWatch {
  private static final int NOT_YET = -1;

  private int lastTick = NOT_YET;
  private long changedMillis;

  LoopWatch(long nowMillis) {
    changedMillis = nowMillis;
  }

  void see(int tick, long nowMillis) {
    if (tick != lastTick) {
      lastTick = tick;
      changedMillis = nowMillis;
    }
  }

  boolean isFrozen(long nowMillis) {
    return nowMillis - changedMillis >= PadLimits.TICK_MILLIS;
  }
}
