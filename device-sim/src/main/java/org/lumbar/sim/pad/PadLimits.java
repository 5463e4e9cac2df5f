package org.lumbar.sim.pad;

import java.util.Map;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MotorLevels;

/// The pad's limits. They are constants of the pad, and no message can change them; the host has
/// constants of its own and compares (limit L59).
public final class PadLimits {
  /// L1: no motor above level 6.0.
  static final int CAP_STEPS = MotorLevels.MAX_STEPS;

  /// L1: so many illegal drives within [#ILLEGAL_WINDOW_MILLIS] latch a fault.
  static final int ILLEGAL_DRIVES = 3;

  static final long ILLEGAL_WINDOW_MILLIS = 10_000;

  /// L4b: from standstill to level 6.0.
  static final int RISE_0_TO_6_MILLIS = 400;

  /// L5: a kick from standstill, and the shortest time from one to the next.
  static final long KICK_MILLIS = 60;

  static final long KICK_PAUSE_MILLIS = 500;

  /// L6: how far the body of a driven motor stays from the midline.
  static final double MIDLINE_MM = 25;

  /// L8: one zone at level 5 or more.
  static final int STRONG_STEPS = 5 * MotorLevels.STEPS_PER_LEVEL;

  static final int STRONG_ZONE_SECONDS = 50;

  /// L9: one zone at level 3 or more.
  static final int FIRM_STEPS = 3 * MotorLevels.STEPS_PER_LEVEL;

  static final int ZONE_SECONDS = 100;

  /// L8, L9: the rest after which a zone may be driven anew.
  static final long ZONE_REST_MILLIS = 10_000;

  /// L12: a motor that draws so many times its running current for so long is held fast.
  static final double STALL_RATIO = 1.5;

  static final long STALL_MILLIS = 300;

  static final long STALL_BLANKING_MILLIS = 150;

  /// Hazard H52: a motor that draws so little of its running current for so long has a broken wire.
  static final double OPEN_MOTOR_RATIO = 0.2;

  static final long OPEN_MOTOR_MILLIS = 1_000;

  /// L13: what the supply is made for, as a multiple of all outputs at their fullest; the starting
  /// currents of all motors at once stay below it.
  static final double OVER_CURRENT_RATIO = 2.5;

  static final long OVER_CURRENT_MILLIS = 10;

  /// L14, L40: current through an output that is off, as a share of its full current.
  static final double STUCK_ON_SHARE = 0.10;

  static final long STUCK_ON_MILLIS = 200;

  /// L15: from the first motor output of a session.
  static final int SESSION_SECONDS = 960;

  /// L24.
  static final Celsius HOTTEST_SETPOINT = Celsius.of(41);

  /// L26: above this a heater pauses.
  static final Celsius CUT_BACK = Celsius.of(42);

  /// L26: until it is so far below its setpoint, and at least so long.
  static final int CUT_BACK_RESUME_TENTHS = 10;

  static final long CUT_BACK_PAUSE_MILLIS = 30_000;

  /// L26: as many pauses in one session are a fault.
  static final int CUT_BACKS = 3;

  /// L27: above this everything ends.
  static final Celsius TRIP = Celsius.of(43);

  /// L27: readings in a row; one alone may be a loose contact (hazard H10).
  static final int TRIP_READINGS = 3;

  /// L29.
  static final int HEAT_SECONDS = 1200;

  /// L32: a heater is never driven harder.
  static final double DUTY_CEILING = 0.80;

  /// L34: two sensors of a heater so far apart for so long.
  static final int DISAGREEMENT_TENTHS = 30;

  static final long DISAGREEMENT_MILLIS = 5_000;

  /// L35: the converter's codes beyond which a sensor's circuit is open or shorted.
  static final int OPEN_CODE = 4000;

  static final int SHORT_CODE = 200;

  static final int CIRCUIT_READINGS = 4;

  /// L35: one reading of every sensor in so many milliseconds.
  static final long SAMPLE_MILLIS = 100;

  /// L45: the longest lease, and the one that runs from an arm to the first drive.
  static final int LONGEST_LEASE_MILLIS = 2000;

  static final int ARM_LEASE_MILLIS = 1000;

  /// L47: the longest age of a frame.
  static final int FRAME_AGE_MILLIS = 500;

  /// Hazard H28: the host's loop may stand still for so long.
  static final long TICK_MILLIS = 1000;

  /// L51: the watchdog resets a program that stands still.
  static final long WATCHDOG_MILLIS = 250;

  /// L57: the supply's voltage as a share of the nominal one.
  static final double LOWEST_SUPPLY = 0.90;

  static final double HIGHEST_SUPPLY = 1.10;

  static final long SUPPLY_MILLIS = 100;

  /// Hazard H40: from a press on start to an arm.
  static final int PRESS_TO_ARM_SECONDS = 60;

  /// The table that the welcome carries.
  public static final LimitsTable TABLE =
      new LimitsTable(
          Map.of(
              LimitKey.INTENSITY_CAP_STEPS, CAP_STEPS,
              LimitKey.MOTOR_RISE_0_TO_6_MILLIS, RISE_0_TO_6_MILLIS,
              LimitKey.SESSION_SECONDS, SESSION_SECONDS,
              LimitKey.HEAT_SETPOINT_TENTHS_CELSIUS, HOTTEST_SETPOINT.tenths(),
              LimitKey.HEAT_TRIP_TENTHS_CELSIUS, TRIP.tenths(),
              LimitKey.HEAT_SECONDS, HEAT_SECONDS,
              LimitKey.LEASE_MILLIS, LONGEST_LEASE_MILLIS,
              LimitKey.PRESS_TO_ARM_SECONDS, PRESS_TO_ARM_SECONDS,
              LimitKey.STRONG_ZONE_SECONDS, STRONG_ZONE_SECONDS,
              LimitKey.ZONE_SECONDS, ZONE_SECONDS));

  private PadLimits() {}
}
