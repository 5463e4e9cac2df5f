package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.routine.HeatLevel;

/// The host's limits, each in one place under the id by which tests and documents name it: those
/// that nothing can change as constants here, those that a configuration may set within hard bounds
/// as [Limit]. The pad keeps constants of its own; the two are compared when they greet, and a
/// looser pad is never armed.
public final class Limits {
  /// L1: no motor above level 6.0 ("strong but comfortable", fact F1).
  public static final int CAP_STEPS = MotorLevels.MAX_STEPS;

  /// L1: the lowest personal cap, and the lowest felt level of a massage.
  public static final int LOWEST_CAP_STEPS = 3 * MotorLevels.STEPS_PER_LEVEL;

  /// L1, fact F6: what one press of "softer" takes off the cap.
  public static final int SOFTER_STEPS = MotorLevels.STEPS_PER_LEVEL;

  /// L8: from this level on a place is worked strongly.
  public static final int STRONG_FROM_STEPS = 5 * MotorLevels.STEPS_PER_LEVEL;

  /// L9: from this level on a place is worked.
  public static final int FIRM_FROM_STEPS = 3 * MotorLevels.STEPS_PER_LEVEL;

  /// L8, L9: the rest that a place then gets.
  public static final Duration STAY_REST = Duration.ofSeconds(10);

  /// L17, L20: who stops within the warm-up has not had a massage yet.
  public static final Duration FALSE_START = Duration.ofMinutes(1);

  /// L18, fact F39: five minutes are the least that helps; with less left of a day none begins.
  public static final Duration LEAST_SESSION = Duration.ofMinutes(5);

  /// L18, L30: how long a session counts as one of the day's.
  public static final Duration DAY = Duration.ofDays(1);

  /// L19: so much work at level 5 or more on a day asks for a gentler day after it, and its cap.
  public static final Duration MUCH_STRONG_WORK = Duration.ofMinutes(5);

  public static final int DAY_AFTER_CAP_STEPS = 4 * MotorLevels.STEPS_PER_LEVEL;

  /// L30: less heat than this is not worth warming up for.
  public static final Duration LEAST_HEAT = Duration.ofMinutes(1);

  /// Fact F40: deep work is for every other day.
  public static final Duration DEEP_EVERY = Duration.ofDays(2);

  /// L60: a wall clock that is off by more has been changed.
  public static final Duration CLOCK_JUMP = Duration.ofMinutes(1);

  /// L58: how often it is looked whether everything is still as it was loaded.
  public static final Duration INTEGRITY_EVERY = Duration.ofMinutes(1);

  /// L24: the bound that no setpoint passes.
  public static final Celsius HEAT_BOUND = Celsius.of(41);

  /// What the host expects of a pad, as hard bounds: equal or stricter, or it is never armed (L59).
  public static final LimitsTable EXPECTED_OF_PAD =
      new LimitsTable(
          Map.of(
              LimitKey.INTENSITY_CAP_STEPS,
              CAP_STEPS,
              LimitKey.MOTOR_RISE_0_TO_6_MILLIS,
              (int) Limit.MOTOR_RISE.least(),
              LimitKey.SESSION_SECONDS,
              960,
              LimitKey.HEAT_SETPOINT_TENTHS_CELSIUS,
              HEAT_BOUND.tenths(),
              LimitKey.HEAT_TRIP_TENTHS_CELSIUS,
              tenths(Limit.HEAT_TRIP.most()).tenths(),
              LimitKey.HEAT_SECONDS,
              1200,
              LimitKey.LEASE_MILLIS,
              (int) Limit.LEASE.most(),
              LimitKey.PRESS_TO_ARM_SECONDS,
              60,
              LimitKey.STRONG_ZONE_SECONDS,
              50,
              LimitKey.ZONE_SECONDS,
              100));

  private static final Limits STANDARD = new Limits(Map.of());

  private final Map<Limit, Double> values = new EnumMap<>(Limit.class);

  /// What a configuration leaves out keeps its standard. Beyond a hard bound, or where the values
  /// contradict each other, there are no limits: ask [#problems] first.
  public Limits(Map<Limit, Double> configured) {
    List<String> problems = problems(configured);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    for (Limit limit : Limit.values()) {
      values.put(limit, configured.getOrDefault(limit, limit.standard()));
    }
  }

  /// Every limit with its value.
  @Override
  public String toString() {
    return values.toString();
  }

  public static Limits standard() {
    return STANDARD;
  }

  /// In the unit of the limit's key.
  public double value(Limit limit) {
    return values.getOrDefault(limit, limit.standard());
  }

  public Duration duration(Limit limit) {
    return limit.duration(value(limit));
  }

  public Celsius celsius(Limit limit) {
    return tenths(value(limit));
  }

  public int count(Limit limit) {
    return (int) value(limit);
  }

  /// L24: the setpoint of a level of heat.
  public Celsius setpoint(HeatLevel heat) {
    return switch (heat) {
      case OFF -> Celsius.OFF;
      case LOW -> celsius(Limit.HEAT_LOW);
      case MEDIUM -> celsius(Limit.HEAT_MEDIUM);
      case HIGH -> celsius(Limit.HEAT_HIGH);
    };
  }

  /// One sentence for each value beyond its hard bound, with value, bound and id; where there is
  /// none, one for each pair that contradicts itself.
  public static List<String> problems(Map<Limit, Double> configured) {
    List<String> beyond =
        configured.entrySet().stream()
            .filter(entry -> !entry.getKey().allows(entry.getValue()))
            .map(entry -> beyond(entry.getKey(), entry.getValue()))
            .toList();
    return beyond.isEmpty() ? Contradictions.in(limit -> of(configured, limit)) : beyond;
  }

  /// The sentence for `value` beyond the bounds of `limit`.
  public static String beyond(Limit limit, double value) {
    return "%s = %s is beyond the hard bound of %s (%s): it must be %s to %s"
        .formatted(
            limit.key(),
            plain(value),
            limit.id(),
            limit.what(),
            plain(limit.least()),
            plain(limit.most()));
  }

  private static double of(Map<Limit, Double> configured, Limit limit) {
    return configured.getOrDefault(limit, limit.standard());
  }

  private static Celsius tenths(double degrees) {
    return new Celsius((int) Math.round(degrees * 10));
  }

  /// A value without a needless fraction.
  public static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
