package org.lumbar.routines.render;

import org.lumbar.routines.technique.Strength;

/// How many steps of the wire a motor may rise and fall in one tick.
record Pace(int up, int down) {
  /// Along a stroke no motor changes by more than this part of what the hand is asked for.
  static final double SMOOTH_PART = 0.05;

  /// No motor goes from 0 to 6 in less than 0.6 s (limit L4b).
  private static final double FASTEST_RISE = Strength.STRONGEST / 0.6 * Renderer.TICK_SECONDS;

  private static final double ROUNDING = 1e-9;

  static Pace of(Grip grip) {
    double smooth = SMOOTH_PART * Math.max(Strength.LIGHTEST, grip.asked());
    return new Pace(steps(Math.min(smooth, FASTEST_RISE)), steps(smooth));
  }

  private static int steps(double level) {
    return (int) (level * Renderer.STEPS_PER_LEVEL + ROUNDING);
  }

  /// The fewest steps in the next tick of a motor that has `from`; `weaker` is allowed always.
  int least(int from, int weaker) {
    return Math.max(0, Math.min(weaker, from - down));
  }

  /// The most steps in the next tick of a motor that has `from`.
  int most(int from) {
    return from + up;
  }

  /// How far a motor can rise in `ticks`.
  double rise(int ticks) {
    return (double) ticks * up / Renderer.STEPS_PER_LEVEL;
  }
}
