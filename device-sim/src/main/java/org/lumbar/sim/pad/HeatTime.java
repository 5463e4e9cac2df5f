package org.lumbar.sim.pad;

/// Limit L29: a session heats for at most 1200 s, pauses not counted.
final class HeatTime {
  private long heatedMillis;

  /// One firmware tick.
  void count(boolean heating) {
    if (heating) {
      heatedMillis += SimulatedPad.TICK_MILLIS;
    }
  }

  boolean isOver() {
    return heatedMillis >= PadLimits.HEAT_SECONDS * 1000L;
  }
}
