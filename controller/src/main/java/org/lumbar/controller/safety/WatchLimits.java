package org.lumbar.controller.safety;

import java.time.Duration;
import org.lumbar.protocol.message.Celsius;

/// The figures of the [Watch] that no configuration changes, under the ids of their limits. The pad
/// has constants of its own for the same limits; neither side takes a figure from the other.
final class WatchLimits {
  /// L13: all outputs together draw at most this much of what they are made for; starting motors
  /// draw more for a moment.
  static final double OVER_CURRENT_RATIO = 1.5;

  static final Duration OVER_CURRENT = Duration.ofMillis(300);

  /// L14, L40: current through an output that is off, as a share of its full current.
  static final double OFF_CURRENT_SHARE = 0.10;

  static final Duration OFF_CURRENT = Duration.ofMillis(200);

  /// L40: so much more than its duty a heater may draw, for being made a little stronger, as a
  /// share of its full current; and for how long, for a duty that has just changed.
  static final double DUTY_CURRENT_SHARE = 0.15;

  static final Duration DUTY_CURRENT = Duration.ofSeconds(1);

  /// L26: as many cut-backs in one session are a fault.
  static final int CUT_BACKS = 3;

  static final Duration CUT_BACK_REST = Duration.ofSeconds(30);

  static final int CUT_BACK_RESUME_TENTHS = 10;

  /// L27: one reading alone may be a loose contact (hazard H10), four of the pad's are not.
  static final Duration HOT = Duration.ofMillis(400);

  /// L33: a heater is warmed by the word of so many sensors.
  static final int SENSORS = 2;

  static final Duration SENSOR_MISSING = Duration.ofMillis(400);

  /// L33: three samples take a good second; a sensor that has not settled by then is told of.
  static final Duration SENSOR_SETTLES = Duration.ofSeconds(3);

  /// L34: five seconds, less what the middle of three samples is late.
  static final Duration SENSORS_APART = Duration.ofMillis(4_500);

  /// L35: outside of the first range a sensor does not count for heat, outside of the second it is
  /// broken.
  static final Celsius VALID_FROM = Celsius.of(5);

  static final Celsius POSSIBLE_FROM = Celsius.of(0);
  static final Celsius POSSIBLE_TO = Celsius.of(60);
  static final Duration SENSOR_BROKEN = Duration.ofMillis(800);

  /// L36: one sample in half a second, less what a reading is late, and so many discarded ones in a
  /// row.
  static final Duration SAMPLE = Duration.ofMillis(460);

  static final int STEPS_IN_A_ROW = 3;

  /// L37: the time over which a rise is taken.
  static final Duration RISE_OVER = Duration.ofSeconds(30);

  /// L38, L39: the pad's duty ceiling (L32), the gap to the setpoint, and the gain of a heater that
  /// heats.
  static final int FULL_DUTY_PERCENT = 80;

  static final int COLD_TENTHS = 30;
  static final int GAIN_TENTHS = 10;

  /// L39: so near to its setpoint a heater has reached it.
  static final int REACHED_TENTHS = 10;

  /// L41: so long after the duty has ended the last of its warmth has come through.
  static final Duration AFTERGLOW = Duration.ofSeconds(15);

  static final Duration OFF_AT_LEAST = Duration.ofSeconds(30);
  static final Celsius WARM = Celsius.of(37);
  static final int WARMING_TENTHS = 10;

  /// L42.
  static final int FROZEN_DUTY_PERCENT = 20;

  /// L43: a silence after which the readings of before no longer count.
  static final Duration READING_AGE = Duration.ofSeconds(1);

  /// L44: the pad may be heated if it is within these when a session begins.
  static final Celsius START_FROM = Celsius.of(5);

  static final Celsius START_TO = Celsius.of(35);

  /// L57: the adapter of every shipped layout, and how far it may be off.
  static final int NOMINAL_MILLIVOLTS = 12_000;

  static final int LOWEST_MILLIVOLTS = 10_800;
  static final int HIGHEST_MILLIVOLTS = 13_200;
  static final Duration SUPPLY = Duration.ofMillis(100);

  private WatchLimits() {}
}
