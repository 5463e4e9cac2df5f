package org.lumbar.sim.pad;

/// Hazard H52: a motor that draws less than a fifth of what it should for 1 s has a broken wire. It
/// stays off until the session ends, so that the host can keep the other side still too.
final class OpenWatch {
  private final double fullAmperes;
  private final Persisting tooLittle = new Persisting(PadLimits.OPEN_MOTOR_MILLIS);
  private boolean open;

  OpenWatch(double fullAmperes) {
    this.fullAmperes = fullAmperes;
  }

  /// `amperes` is what flows at `duty`.
  void watch(double duty, double amperes, long nowMillis) {
    boolean below = amperes < PadLimits.OPEN_MOTOR_RATIO * fullAmperes * duty;
    open |= tooLittle.holds(duty > 0 && below, nowMillis);
  }

  boolean isOpen() {
    return open;
  }

  void forget() {
    open = false;
    tooLittle.forget();
  }
}
