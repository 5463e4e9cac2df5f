package org.lumbar.sim.pad;

import org.lumbar.protocol.message.Celsius;

/// Limit L26: above 42.0 °C a heater pauses for 30 s at least, until it is a degree below its
/// setpoint.
final class CutBack {
  private boolean paused;
  private long lastHotMillis;

  boolean isPaused(Celsius setpoint, Celsius hottest, long nowMillis) {
    if (hottest.isAbove(PadLimits.CUT_BACK)) {
      paused = true;
      lastHotMillis = nowMillis;
    }
    boolean isCool = hottest.tenths() < setpoint.tenths() - PadLimits.CUT_BACK_RESUME_TENTHS;
    if (isCool && nowMillis - lastHotMillis >= PadLimits.CUT_BACK_PAUSE_MILLIS) {
      paused = false;
    }
    return paused;
  }
}
