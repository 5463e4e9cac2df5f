package org.lumbar.sim.physics;

/// A first-order lag, stepped exactly. What is left of a difference after a step is worked out when
/// the steps change their length, which a clock's do not.
final class Decay {
  private final double lagSeconds;
  private double stepSeconds;
  private double left = 1;

  Decay(double lagSeconds) {
    this.lagSeconds = lagSeconds;
  }

  /// Where `value` is on its way to `goal` after `seconds`.
  double towards(double goal, double value, double seconds) {
    if (seconds != stepSeconds) {
      stepSeconds = seconds;
      left = StrictMath.exp(-seconds / lagSeconds);
    }
    return goal + (value - goal) * left;
  }
}
