package org.lumbar.protocol.message;

/// Why the pad did not do what it was asked.
public enum RefusalReason implements Coded {
  /// Output was asked before the pad was armed.
  NOT_ARMED(1),
  /// Nobody has pressed start at the pad in the last 60 s.
  NO_PRESS(2),
  /// A motor above level 6.0, or above the cap of this session.
  OVER_CAP(3),
  /// A motor over the spine, the ribs or the tailbone.
  EXCLUDED_MOTOR(4),
  /// A setpoint above 41.0 °C, or above the ceiling of this session.
  HEAT_TOO_HIGH(5),
  /// Not the number of motors or heaters that the pad has.
  WRONG_SHAPE(6),
  /// The host has compared another table of limits.
  WRONG_LIMITS(7),
  /// A fault waits to be acknowledged at the pad.
  FAULT_LATCHED(8),
  /// The payload is not of the layout of its type.
  MALFORMED(9),
  /// A lease longer than the pad's limit of it (limit L45).
  LEASE_TOO_LONG(10),
  UNKNOWN_TYPE(11),
  /// A frame of another protocol version than the pad speaks.
  WRONG_VERSION(12);

  private final int wire;

  RefusalReason(int wire) {
    this.wire = wire;
  }

  @Override
  public int wire() {
    return wire;
  }
}
