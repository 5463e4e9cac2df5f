package org.lumbar.routines.render;

import org.lumbar.routines.technique.Strength;

/// How strongly one hand may be felt in the next tick: beyond the lightest level by one level a
/// second (limit L4). What a tick leaves of that is kept for the next, up to one step of the wire,
/// which cannot say less.
record Rise(double most) {
  private static final double PER_TICK = Strength.RISE_PER_SECOND * Renderer.TICK_SECONDS;
  private static final double STEP = 1.0 / Renderer.STEPS_PER_LEVEL;

  static final Rise FROM_NOTHING = after(0, 0);

  /// The next tick's, if `felt` is what came of this one.
  Rise next(double felt) {
    return after(felt, most);
  }

  private static Rise after(double felt, double most) {
    double kept = Math.min(Math.max(felt, most), felt + STEP);
    return new Rise(Math.max(kept, Strength.LIGHTEST) + PER_TICK);
  }
}
