package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.routines.routine.HeatLevel;

@DisplayName("L1-L60: a limit is set within its hard bounds, or nothing starts")
class LimitsTest {
  /// Every hard bound once more, by hand, and only on its unsafe side: whoever loosens one in the
  /// code must loosen it here.
  @ParameterizedTest(name = "{0} {1} to {3}")
  @CsvSource({
    "L4, FELT_RISE, least, 500",
    "L4b, MOTOR_RISE, least, 400",
    "L8, STRONG_STAY, most, 45",
    "L9, FIRM_STAY, most, 90",
    "L10, LUMBAR, most, 6",
    "L15, SESSION, most, 15",
    "L17, REST, least, 15",
    "L18, SESSIONS_A_DAY, most, 3",
    "L18, MINUTES_A_DAY, most, 45",
    "L19, DAY_AFTER, least, 24",
    "L21, COMFORT_CHECK, most, 60",
    "L22, PRESENCE, most, 300",
    "L22, PRESENCE_GRACE, most, 60",
    "L23, SCREENING, most, 30",
    "L24, HEAT_LOW, most, 41",
    "L24, HEAT_MEDIUM, most, 41",
    "L24, HEAT_HIGH, most, 41",
    "L25, HEAT_CAUTION, most, 38",
    "L26, HEAT_CUT_BACK, most, 42",
    "L27, HEAT_TRIP, most, 43",
    "L29, HEAT_TIME, most, 20",
    "L30, HEAT_A_DAY, most, 60",
    "L31, THERMAL_DOSE, most, 5",
    "L34, SENSORS_APART, most, 5",
    "L36, SENSOR_STEP, most, 3",
    "L37, HEAT_RISE, most, 8",
    "L38, NOT_HEATING, most, 120",
    "L39, CANNOT_HOLD, most, 90",
    "L41, WARMS_WHILE_OFF, most, 90",
    "L42, FROZEN, most, 90",
    "L45, LEASE, most, 2000",
    "L50, APPLIED_DIFFERS, most, 800",
    "L52, LOOP_LATE, most, 1000",
    "L55, STOP_CONFIRMED, most, 1000"
  })
  void theHardBoundsAreThese(String id, Limit limit, String side, double bound) {
    assertThat(limit.id()).isEqualTo(id);
    assertThat(side.equals("most") ? limit.most() : limit.least()).isEqualTo(bound);
  }

  @ParameterizedTest
  @EnumSource
  void beyondItsBoundsALimitIsRefusedWithValueBoundAndId(Limit limit) {
    for (double value : new double[] {limit.most() + 0.1, limit.least() - 0.1, Double.NaN}) {
      Map<Limit, Double> configured = Map.of(limit, value);
      assertThat(Limits.problems(configured))
          .singleElement()
          .asString()
          .contains(limit.id(), limit.key());
      assertThatThrownBy(() -> new Limits(configured)).hasMessageContaining(limit.id());
    }
    assertThat(Limits.problems(Map.of(limit, limit.most() + 1)).getFirst())
        .contains("= " + Limits.plain(limit.most() + 1), "to " + Limits.plain(limit.most()));
  }

  @ParameterizedTest
  @EnumSource
  void theStandardLiesWithin(Limit limit) {
    assertThat(limit.standard()).isBetween(limit.least(), limit.most());
    assertThat(Limits.standard().value(limit)).isEqualTo(limit.standard());
  }

  @Test
  void whatIsConfiguredHoldsAndTheRestKeepsItsStandard() {
    Limits limits = new Limits(Map.of(Limit.SESSION, 12.0));

    assertThat(limits.duration(Limit.SESSION)).hasMinutes(12);
    assertThat(limits.duration(Limit.REST)).hasMinutes(60);
    assertThat(limits.duration(Limit.LEASE)).hasMillis(1000);
    assertThat(limits.duration(Limit.COMFORT_CHECK)).hasSeconds(60);
    assertThat(limits.duration(Limit.DAY_AFTER)).hasHours(24);
    assertThat(limits.duration(Limit.SCREENING)).hasDays(7);
    assertThat(limits.celsius(Limit.HEAT_CUT_BACK)).isEqualTo(Celsius.of(42));
    assertThat(limits.count(Limit.SESSIONS_A_DAY)).isEqualTo(2);
  }

  @Test
  @DisplayName("L23: half a day is half a day, and never rounded up to a longer time")
  void aPartOfADayIsNotRoundedUp() {
    assertThat(new Limits(Map.of(Limit.SCREENING, 7.5)).duration(Limit.SCREENING)).hasHours(180);
  }

  @ParameterizedTest(name = "{0} = {1}, {2} = {3}")
  @CsvSource({
    "HEAT_LOW, 39, HEAT_MEDIUM, 38, L24",
    "HEAT_MEDIUM, 40, HEAT_HIGH, 40, L24",
    "HEAT_HIGH, 41, HEAT_CUT_BACK, 41.1, ''",
    "HEAT_CUT_BACK, 42, HEAT_TRIP, 41.9, L27",
    "HEAT_CAUTION, 38, HEAT_HIGH, 37.5, L25",
    "HEAT_TIME, 15, SESSION, 9, L29",
    "HEAT_TIME, 15, SESSION, 10, ''"
  })
  void limitsThatContradictEachOtherAreRefused(
      Limit one, double value, Limit other, double otherValue, String id) {
    var problems = Limits.problems(Map.of(one, value, other, otherValue));

    if (id.isEmpty()) {
      assertThat(problems).isEmpty();
    } else {
      assertThat(problems).anySatisfy(problem -> assertThat(problem).contains(id));
    }
  }

  @Test
  @DisplayName("L59: what the host expects of a pad are the hard bounds, whatever is configured")
  void thePadIsHeldToTheHardBounds() {
    var expected = Limits.EXPECTED_OF_PAD.values();

    assertThat(expected)
        .containsEntry(LimitKey.INTENSITY_CAP_STEPS, Limits.CAP_STEPS)
        .containsEntry(LimitKey.MOTOR_RISE_0_TO_6_MILLIS, 400)
        .containsEntry(LimitKey.SESSION_SECONDS, 960)
        .containsEntry(LimitKey.HEAT_SETPOINT_TENTHS_CELSIUS, 410)
        .containsEntry(LimitKey.HEAT_TRIP_TENTHS_CELSIUS, 430)
        .containsEntry(LimitKey.HEAT_SECONDS, 1200)
        .containsEntry(LimitKey.LEASE_MILLIS, 2000)
        .containsEntry(LimitKey.PRESS_TO_ARM_SECONDS, 60)
        .containsEntry(LimitKey.STRONG_ZONE_SECONDS, 50)
        .containsEntry(LimitKey.ZONE_SECONDS, 100);
    assertThat(expected.get(LimitKey.SESSION_SECONDS))
        .as("L15: the pad's own cap lies above the host's, so that the host ends gently first")
        .isGreaterThan((int) (Limit.SESSION.most() * 60));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "HEAT_TRIP, 47.9, false",
    "HEAT_TRIP, 48, true",
    "HEAT_CAUTION, 40, false",
    "HEAT_CAUTION, 40.1, true",
    "LEASE, 60, false",
    "LEASE, 59, true",
    "HEAT_TIME, 20, false",
    "HEAT_TIME, 21, true"
  })
  @DisplayName("L25 L28 L29 L45: a contradiction begins where the table says, not a step earlier")
  void contradictionsAreExact(Limit limit, double value, boolean isOne) {
    assertThat(Contradictions.in(each -> each == limit ? value : each.standard()))
        .hasSize(isOne ? 1 : 0);
  }

  @Test
  @DisplayName("L24: each level of heat has its setpoint")
  void eachLevelOfHeatHasItsSetpoint() {
    Limits limits = Limits.standard();

    assertThat(limits.setpoint(HeatLevel.OFF)).isEqualTo(Celsius.OFF);
    assertThat(limits.setpoint(HeatLevel.LOW)).isEqualTo(Celsius.of(36));
    assertThat(limits.setpoint(HeatLevel.MEDIUM)).isEqualTo(Celsius.of(38));
    assertThat(limits.setpoint(HeatLevel.HIGH)).isEqualTo(Celsius.of(40));
  }

  @Test
  void aValueBeyondItsBoundIsNamedWithEverythingThatHelps() {
    assertThat(Limits.problems(Map.of(Limit.HEAT_CUT_BACK, 42.5)))
        .containsExactly(
            "heat_cut_back_c = 42.5 is beyond the hard bound of L26 (a heater pauses above): it"
                + " must be 41.1 to 42");
  }
}
