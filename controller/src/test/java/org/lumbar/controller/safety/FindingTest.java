package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.safety.Finding.Rule;
import org.lumbar.protocol.message.Celsius;

/// What the watch says to people: heaters, motors and sensors are counted from 1.
class FindingTest {
  static Stream<Arguments> findings() {
    return Stream.of(
        Arguments.of(
            new Finding.Differs(1, 2, 4.5),
            Rule.APPLIED_DIFFERS,
            "Motor 2 runs at 4.5 but was told 2.0."),
        Arguments.of(
            new Finding.HeatDiffers(0, Celsius.OFF, Celsius.of(40), 30),
            Rule.HEAT_DIFFERS,
            "Heater 1 is set to 40.0 °C at 30 % but was told " + Celsius.OFF + "."),
        Arguments.of(
            new Finding.Heat(Rule.TOO_HOT, 1, Celsius.of(44), Celsius.of(43)),
            Rule.TOO_HOT,
            "Heater 2 is at 44.0 °C; the limit is 43.0 °C."),
        Arguments.of(
            new Finding.Change(Rule.NOT_HEATING, 0, 0.4, Duration.ofSeconds(90), 1),
            Rule.NOT_HEATING,
            "Heater 1 changed by 0.4 °C in 90 s; the limit is 1.0 °C."),
        Arguments.of(
            new Finding.Sensor(Rule.SENSOR_BROKEN, 0, 1, "is open"),
            Rule.SENSOR_BROKEN,
            "Sensor 2 of heater 1 is open."),
        Arguments.of(
            new Finding.Apart(2, 3.5, 3),
            Rule.SENSORS_DISAGREE,
            "The sensors of heater 3 are 3.5 °C apart; the limit is 3.0 °C."),
        Arguments.of(
            new Finding.UsedUp(Rule.TOO_MUCH_WARMTH, 0, 5.25, 5, "CEM43 minutes"),
            Rule.TOO_MUCH_WARMTH,
            "Heater 1 has had 5.3 of at most 5.0 CEM43 minutes."),
        Arguments.of(
            new Finding.Power(Rule.OVER_CURRENT, "The pad draws too much", 6000, 5625, "mA"),
            Rule.OVER_CURRENT,
            "The pad draws too much: 6000 mA; the limit is 5625 mA."));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void aFindingIsASentence(Finding finding, Rule rule, String sentence) {
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.sentence()).isEqualTo(sentence);
  }

  @Test
  void aRuleHasItsLimitsIdAndAStableName() {
    assertThat(Rule.TOO_HOT.id()).isEqualTo("L27");
    assertThat(Rule.SENSORS_DISAGREE.code()).isEqualTo("sensors_disagree");
    assertThat(Rule.values()).allSatisfy(rule -> assertThat(rule.id()).matches("[LH]\\d+"));
  }

  @Test
  void whyThereIsNoHeatIsSaidWithItsId() {
    assertThat(HeatHold.values())
        .allSatisfy(hold -> assertThat(hold.why()).matches(".+\\(L\\d+\\)"));
  }
}
