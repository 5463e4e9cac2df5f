package org.lumbar.sim.pad;

import org.lumbar.protocol.message.Celsius;

/// Limit L26: above 42.0 °C a heater pauses for 30 s at least, until it is a degree below its
/// setpoint. Three such pauses in one session are a fault.
final class CutBack {
  private boolean paused;
  private int pauses;
  private long lastHotMillis;

  boolean isPaused(Celsius setpoint, Celsius hottest, long nowMillis) {
    if (hottest.isAbove(PadLimits.CUT_BACK)) {
      pauses += paused || setpoint.equals(Celsius.OFF) ? 0 : 1;
      paused = true;
      lastHotMillis = nowMillis;
    }
    boolean isCool = hottest.tenths() < setpoint.tenths() - PadLimits.CUT_BACK_RESUME_TENTHS;
    if (isCool && nowMillis - lastHotMillis >= PadLimits.CUT_BACK_PAUSE_MILLIS) {
      paused = false;
    }
    return paused;
  }

  /// Whether this session has had to pause too often.
  boolean isTooOften() {
    return pauses >= PadLimits.CUT_BACKS;
  }

  void endSession() {
    pauses = 0;
  }
}
