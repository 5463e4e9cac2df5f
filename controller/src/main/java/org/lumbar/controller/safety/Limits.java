package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Map;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MotorLevels;

/// The host's limits, each in this one place, under the id by which tests and documents name it.
/// The pad keeps constants of its own; the two are compared when they greet, and a looser pad is
/// never armed.
public final class Limits {
  /// L1: no motor above level 6.0 ("strong but comfortable", fact F1).
  public static final int CAP_STEPS = MotorLevels.MAX_STEPS;

  /// L1: the lowest personal cap, and the lowest felt level of a massage.
  public static final int LOWEST_CAP_STEPS = 3 * MotorLevels.STEPS_PER_LEVEL;

  /// L1, fact F6: what one press of "softer" takes off the cap.
  public static final int SOFTER_STEPS = MotorLevels.STEPS_PER_LEVEL;

  /// L4b: a motor needs at least this long from standstill to level 6.0. Down is immediate.
  public static final Duration RISE_0_TO_6 = Duration.ofMillis(600);

  /// L8: how long one place may be worked at level 5.0 or more.
  public static final int STRONG_FROM_STEPS = 5 * MotorLevels.STEPS_PER_LEVEL;

  public static final Duration LONGEST_STRONG_STAY = Duration.ofSeconds(45);

  /// L9: how long one place may be worked at level 3.0 or more.
  public static final int FIRM_FROM_STEPS = 3 * MotorLevels.STEPS_PER_LEVEL;

  public static final Duration LONGEST_STAY = Duration.ofSeconds(90);

  /// L8, L9: the rest that a place then gets.
  public static final Duration STAY_REST = Duration.ofSeconds(10);

  /// L15: a session, from its first output to its last, pauses included.
  public static final Duration LONGEST_SESSION = Duration.ofMinutes(15);

  /// L24: the setpoints of the three heat levels, and the bound that no setpoint passes.
  public static final Celsius HEAT_LOW = Celsius.of(36);

  public static final Celsius HEAT_MEDIUM = Celsius.of(38);
  public static final Celsius HEAT_HIGH = Celsius.of(40);
  public static final Celsius HEAT_BOUND = Celsius.of(41);

  /// L27: a sensor above this ends everything.
  public static final Celsius HEAT_TRIP = Celsius.of(43);

  /// L29: heat within one session.
  public static final Duration LONGEST_HEAT = Duration.ofMinutes(15);

  /// L45: how long a drive frame stays good at the pad.
  public static final Duration LEASE = Duration.ofSeconds(1);

  /// L50: how long the pad may apply something else than it was told.
  public static final Duration APPLIED_DIFFERS = Duration.ofMillis(400);

  /// L52: a control loop this late has lost its grip, and the session ends.
  public static final Duration LOOP_LATE = Duration.ofMillis(800);

  /// L55: from a stop to a pad that says everything is off.
  public static final Duration STOP_CONFIRMED = Duration.ofMillis(500);

  /// What the host expects of a pad, as hard bounds: equal or stricter, or it is never armed (L59).
  public static final LimitsTable EXPECTED_OF_PAD =
      new LimitsTable(
          Map.of(
              LimitKey.INTENSITY_CAP_STEPS, CAP_STEPS,
              LimitKey.MOTOR_RISE_0_TO_6_MILLIS, 400,
              LimitKey.SESSION_SECONDS, 960,
              LimitKey.HEAT_SETPOINT_TENTHS_CELSIUS, HEAT_BOUND.tenths(),
              LimitKey.HEAT_TRIP_TENTHS_CELSIUS, HEAT_TRIP.tenths(),
              LimitKey.HEAT_SECONDS, 1200,
              LimitKey.LEASE_MILLIS, 2000,
              LimitKey.PRESS_TO_ARM_SECONDS, 60,
              LimitKey.STRONG_ZONE_SECONDS, 50,
              LimitKey.ZONE_SECONDS, 100));

  private Limits() {}
}
