package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.controller.safety.Finding.Rule;

/// Currents and supply, at the milliamp and the millivolt from which on they are wrong.
class PowerRulesTest {
  private static final Duration LONG = Duration.ofSeconds(2);

  private final PowerRules rules = new PowerRules(BarePad.SHAPE);

  @ParameterizedTest
  @CsvSource({"10800, 0", "10799, 10800", "13200, 0", "13201, 13200"})
  @DisplayName("L57 H54: 10.8 to 13.2 V is the supply of every pad")
  void theSupplyIsWithinATenth(int millivolts, int limit) {
    Optional<Finding> found = hear(Said.NOTHING.supplied(millivolts), LONG);

    assertThat(found)
        .isEqualTo(
            limit == 0
                ? Optional.empty()
                : Optional.of(
                    new Finding.Power(
                        Rule.WRONG_SUPPLY, "The pad's supply is wrong", millivolts, limit, "mV")));
  }

  /// 5 W of motors and 40 W of heaters at 12 V are 3.75 A, and half as much again is 5.625 A.
  @Test
  @DisplayName("L13: motors and heaters together draw 1.5 times what they are made for at most")
  void theTotalIsBounded() {
    Said all = Said.NOTHING.applying(80, 80);
    assertThat(hear(all.drawing(2_625, 3_000), LONG)).isEmpty();
    assertThat(hear(all.drawing(2_626, 3_000), Duration.ofMillis(280))).isEmpty();

    assertThat(hear(all.drawing(2_626, 3_000), LONG))
        .contains(
            new Finding.Power(Rule.OVER_CURRENT, "The pad draws too much", 5_626, 5_625, "mA"));
  }

  /// A tenth of what 900 mW draw at 12 V.
  @Test
  @DisplayName("L14 H51: motors that are off draw 7 mA at most, those that work draw what they do")
  void motorsThatAreOffDrawNothing() {
    assertThat(hear(Said.NOTHING.drawing(7, 0), LONG)).isEmpty();
    assertThat(hear(Said.NOTHING.applying(80, 0).drawing(500, 0), LONG)).isEmpty();

    assertThat(hear(Said.NOTHING.drawing(8, 0), LONG))
        .contains(
            new Finding.Power(
                Rule.RUNS_WHILE_OFF, "Current through the motors, which are all off", 8, 7, "mA"));
  }

  @Test
  @DisplayName("L13 L14 L57: a new conversation begins every wait anew")
  void aNewConversationBeginsAnew() {
    for (Said bad :
        new Said[] {
          Said.NOTHING.supplied(9_000),
          Said.NOTHING.drawing(500, 0),
          Said.NOTHING.applying(80, 0).drawing(9_000, 0)
        }) {
      rules.forget();
      assertThat(hear(bad, Duration.ofMillis(80))).isEmpty();
      rules.forget();
      assertThat(hear(bad, Duration.ofMillis(80))).isEmpty();
      assertThat(hear(bad, LONG)).isPresent();
    }
  }

  private Duration now = Duration.ofSeconds(1);

  private Optional<Finding> hear(Said said, Duration span) {
    Duration end = now.plus(span);
    Optional<Finding> found = Optional.empty();
    while (now.compareTo(end) < 0 && found.isEmpty()) {
      now = now.plus(Watching.TICK);
      found = rules.heard(said.telemetry(), now);
    }
    return found;
  }
}
