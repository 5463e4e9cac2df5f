package org.lumbar.sim.pad;

/// Limit L12: a motor that draws half as much again as it should for 300 ms, its start left out, is
/// held fast and would grow hot: it is put off until the session ends (hazard H50).
final class StallWatch {
  private final double fullAmperes;
  private final Persisting running = new Persisting(PadLimits.STALL_BLANKING_MILLIS);
  private final Persisting tooMuch = new Persisting(PadLimits.STALL_MILLIS);
  private boolean stalled;

  StallWatch(double fullAmperes) {
    this.fullAmperes = fullAmperes;
  }

  /// `amperes` is what flows at `duty`.
  void watch(double duty, double amperes, long nowMillis) {
    boolean judged = running.holds(duty > 0, nowMillis);
    boolean above = amperes > PadLimits.STALL_RATIO * fullAmperes * duty;
    stalled |= tooMuch.holds(judged && above, nowMillis);
  }

  boolean isStalled() {
    return stalled;
  }

  void forget() {
    stalled = false;
    running.forget();
    tooMuch.forget();
  }
}
