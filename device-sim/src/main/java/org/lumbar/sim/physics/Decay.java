package org.lumbar.sim.physics;

/// A first-order lag, stepped exactly.
final class Decay {
  private Decay() {}

  /// Where `value` is on its way to `goal` after `elapsed` time constants.
  static double towards(double goal, double value, double elapsed) {
    return goal + (value - goal) * Math.exp(-elapsed);
  }
}
