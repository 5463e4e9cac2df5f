package org.lumbar.sim.pad;

/// Hazard H28: frames come, but the control loop whose rounds they count stands still. Where none
/// come the lease alone decides.
final class LoopWatch {
  private static final int NOT_YET = -1;

  private int lastTick = NOT_YET;
  private long changedMillis;
  private boolean repeats;

  LoopWatch(long nowMillis) {
    changedMillis = nowMillis;
  }

  void see(int tick, long nowMillis) {
    repeats = tick == lastTick;
    if (!repeats) {
      lastTick = tick;
      changedMillis = nowMillis;
    }
  }

  boolean isFrozen(long nowMillis) {
    return repeats && nowMillis - changedMillis >= PadLimits.TICK_MILLIS;
  }
}
