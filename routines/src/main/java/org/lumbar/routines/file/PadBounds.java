package org.lumbar.routines.file;

/// What the figures of a pad may be.
final class PadBounds {
  /// Channels that one frame of the wire carries.
  static final int MOST_MOTORS = 100;

  /// Characters in which the wire names a layout.
  static final int LONGEST_ID = 16;

  /// Limit L33: with one sensor alone there is no heat.
  static final int LEAST_SENSORS = 2;

  static final Range ACROSS = mm(-250, 250, "a pad lies within 25 cm of the spine");
  static final Range ALONG = mm(-600, 400, "a pad reaches from the thighs to the shoulder blades");
  static final Range RADIUS = mm(3, 30, "vibration motors have a radius of 3 to 30 mm");
  static final Range MOTOR_WATTS =
      new Range(0.1, 5, "watts", "a vibration motor draws 0.1 to 5 watts");
  static final Range HEATER_SIZE = mm(20, 500, "a heater is 2 to 50 cm long and wide");

  /// Limit L32.
  static final Range HEATER_WATTS =
      new Range(1, 30, "watts", "a heater has 30 watts at most (limit L32)");

  /// Limit L11.
  static final Range BUDGET =
      new Range(0.5, 60, "watts", "all motors together draw 0.5 to 60 watts (limit L11)");

  private PadBounds() {}

  private static Range mm(double low, double high, String rule) {
    return new Range(low, high, "mm", rule);
  }
}
