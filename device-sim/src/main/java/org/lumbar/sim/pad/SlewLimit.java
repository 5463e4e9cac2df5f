package org.lumbar.sim.pad;

/// Limit L4b: a motor rises from 0 to level 6.0 in 400 ms at the fastest, and falls at once, so
/// that nobody is startled and every "less" is obeyed.
final class SlewLimit {
  private static final int MOST_STEPS_A_TICK =
      (int) (PadLimits.CAP_STEPS * SimulatedPad.TICK_MILLIS / PadLimits.RISE_0_TO_6_MILLIS);

  private SlewLimit() {}

  /// What may be applied one firmware tick after `applied`.
  static int next(int applied, int wanted) {
    return Math.min(wanted, applied + MOST_STEPS_A_TICK);
  }
}
