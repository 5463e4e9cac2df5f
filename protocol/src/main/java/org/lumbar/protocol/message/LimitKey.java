package org.lumbar.protocol.message;

/// The limits that both sides keep, each with constants of its own, and compare at the handshake.
/// The unit stands in the name.
public enum LimitKey implements Coded {
  /// Limit L1.
  INTENSITY_CAP_STEPS(1, true),
  /// Limit L4b: from standstill to level 6.0.
  MOTOR_RISE_0_TO_6_MILLIS(2, false),
  /// Limit L15, the pad's own cap from the first motor output on.
  SESSION_SECONDS(3, true),
  /// Limit L24.
  HEAT_SETPOINT_TENTHS_CELSIUS(4, true),
  /// Limit L27.
  HEAT_TRIP_TENTHS_CELSIUS(5, true),
  /// Limit L29.
  HEAT_SECONDS(6, true),
  /// Limit L45, the longest lease that a drive frame may ask for.
  LEASE_MILLIS(7, true),
  /// How long after a press on start the pad may be armed.
  PRESS_TO_ARM_SECONDS(8, true),
  /// Limit L8, the pad's own bound on one zone at level 5 or more.
  STRONG_ZONE_SECONDS(9, true),
  /// Limit L9, the pad's own bound on one zone at level 3 to 4.
  ZONE_SECONDS(10, true);

  private final int wire;
  private final boolean lowerIsStricter;

  LimitKey(int wire, boolean lowerIsStricter) {
    this.wire = wire;
    this.lowerIsStricter = lowerIsStricter;
  }

  @Override
  public int wire() {
    return wire;
  }

  /// Whether a pad with `theirs` is at least as careful as a host that expects `ours`.
  public boolean isNoLooser(int theirs, int ours) {
    return lowerIsStricter ? theirs <= ours : theirs >= ours;
  }
}
