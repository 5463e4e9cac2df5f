package org.lumbar.sim.pad;

/// Limits L8 and L9: one zone, which is the place of one motor, is driven for at most 50 s at level
/// 5 or more and 100 s at level 3 or more; then it is held at 0 until it has rested for 10 s. Ten
/// seconds of rest clear a full count and shorter ones their share of it, so that a stroke which
/// comes and goes is not cut, and a short dip does not start a hold anew.
final class ZoneTime {
  private final Count strong = new Count(PadLimits.STRONG_STEPS, PadLimits.STRONG_ZONE_SECONDS);
  private final Count firm = new Count(PadLimits.FIRM_STEPS, PadLimits.ZONE_SECONDS);
  private long restMillis;

  /// One firmware tick at `applied` steps.
  void count(int applied) {
    restMillis = Math.max(0, restMillis - SimulatedPad.TICK_MILLIS);
    strong.count(applied);
    firm.count(applied);
    if (strong.isFull() || firm.isFull()) {
      restMillis = PadLimits.ZONE_REST_MILLIS;
      strong.clear();
      firm.clear();
    }
  }

  /// So long nothing was driven, as between two sessions.
  void rest(long millis) {
    restMillis = Math.max(0, restMillis - millis);
    strong.rest(millis);
    firm.rest(millis);
  }

  boolean isHeldOff() {
    return restMillis > 0;
  }

  private static final class Count {
    private final int fromSteps;
    private final long mostMillis;
    private long drivenMillis;

    Count(int fromSteps, int mostSeconds) {
      this.fromSteps = fromSteps;
      this.mostMillis = mostSeconds * 1000L;
    }

    void count(int applied) {
      if (applied >= fromSteps) {
        drivenMillis += SimulatedPad.TICK_MILLIS;
      } else {
        rest(SimulatedPad.TICK_MILLIS);
      }
    }

    void rest(long millis) {
      if (drivenMillis == 0) {
        return; // as almost always: the division below would be most of a motor's round
      }
      drivenMillis = Math.max(0, drivenMillis - millis * mostMillis / PadLimits.ZONE_REST_MILLIS);
    }

    boolean isFull() {
      return drivenMillis >= mostMillis;
    }

    void clear() {
      drivenMillis = 0;
    }
  }
}
