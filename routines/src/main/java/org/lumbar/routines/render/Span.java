package org.lumbar.routines.render;

/// From which level to which each motor of a side may go in one tick.
final class Span {
  private final double[] least;
  private final double[] most;

  Span(double[] least, double[] most) {
    this.least = least;
    this.most = most;
  }

  double least(int motor) {
    return least[motor];
  }

  double most(int motor) {
    return most[motor];
  }

  double clamp(int motor, double level) {
    return Math.min(most[motor], Math.max(level, least[motor]));
  }

  boolean isRoom(int motor) {
    return most[motor] > least[motor];
  }

  /// The rest of it once a motor is where it needs to be, as far as that goes. One that has a share
  /// is never so weak that it is not felt; one that has none only sinks from its present level, and
  /// goes off where that is too weak.
  Span narrowed(Shares shares, double[] present) {
    double[] low = new double[least.length];
    double[] high = new double[least.length];
    for (int motor = 0; motor < low.length; motor++) {
      low[motor] = clamp(motor, Math.max(shares.needed(motor), shares.leastFelt(motor)));
      high[motor] = Math.max(low[motor], shares.mostFelt(motor, present[motor], most[motor]));
    }
    return new Span(low, high);
  }
}
