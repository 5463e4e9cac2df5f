package org.lumbar.protocol.message;

/// Why the pad has put itself off.
public enum PadFault implements Coded {
  NONE(0),
  /// No fresh drive frame came while the pad was armed.
  HOST_SILENT(1),
  OVER_TEMPERATURE(2),
  SENSOR_OPEN(3),
  SENSOR_SHORT(4),
  /// A frame asked for a motor that must never run.
  EXCLUDED_MOTOR_ASKED(5),
  /// Three frames within 10 s asked for more than allowed.
  ILLEGAL_LEVELS(6),
  SESSION_TOO_LONG(7),
  HEAT_TOO_LONG(8),
  /// Frames came, but the control loop that makes them stood still.
  LOOP_FROZEN(9),
  SUPPLY(10),
  OVER_CURRENT(11),
  SENSORS_DISAGREE(12),
  /// Current flows although everything is off.
  STUCK_ON(13),
  /// A heater got too warm for the third time in one session.
  TOO_WARM_AGAIN(14);

  private final int wire;

  PadFault(int wire) {
    this.wire = wire;
  }

  @Override
  public int wire() {
    return wire;
  }
}
