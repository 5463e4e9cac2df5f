package org.lumbar.sim.pad;

/// Hazard H40: only who is at the pad can start it. A press on start stands for 60 s, for one
/// session, and falls with every stop, fault and new greeting.
final class StartPress {
  private static final long NONE = Long.MIN_VALUE / 2;

  private long atMillis = NONE;

  void press(long nowMillis) {
    atMillis = nowMillis;
  }

  void useUp() {
    atMillis = NONE;
  }

  boolean stands(long nowMillis) {
    return nowMillis - atMillis <= PadLimits.PRESS_TO_ARM_SECONDS * 1000L;
  }
}
