package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Care.Heat;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

@DisplayName(
    "H47 H48 L3: without health answers nothing starts, and with a caution less is allowed")
class ClearanceTest {
  private static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;
  private static final Limits LIMITS = Limits.standard();

  @Test
  void onlyWhatIsGrantedMayStart() {
    assertThat(Clearance.unrestricted().mayStart()).isTrue();
    assertThat(Clearance.DUE.mayStart()).isFalse();
    assertThat(Clearance.REFUSED.mayStart()).isFalse();
  }

  @Test
  @DisplayName(
      "H47: a refusal and more care end what goes on; less care, and answers that ran out, do not")
  void whatNewAnswersEnd() {
    Clearance usual = Clearance.unrestricted();
    Clearance careful = Clearance.granted(Care.CAUTION);

    assertThat(Clearance.REFUSED.endsWhat(usual)).isTrue();
    assertThat(careful.endsWhat(usual)).isTrue();
    assertThat(Clearance.granted(Care.USUAL.heated(Heat.OFF)).endsWhat(careful)).isTrue();
    assertThat(Clearance.granted(Care.USUAL.gentle()).endsWhat(usual)).isTrue();
    assertThat(usual.endsWhat(usual)).isFalse();
    assertThat(usual.endsWhat(careful)).isFalse();
    assertThat(careful.endsWhat(careful)).isFalse();
    assertThat(Clearance.DUE.endsWhat(usual)).isFalse();
  }

  @Test
  void aRefusalSaysWhyAndWhatToDo() {
    assertThat(Clearance.unrestricted().sentences()).isEmpty();
    assertThat(Clearance.DUE.sentences())
        .singleElement()
        .asString()
        .contains("health questions come first", "./lumbar screen");
    assertThat(Clearance.REFUSED.sentences())
        .singleElement()
        .asString()
        .contains("ask a clinician", "./lumbar screen");
  }

  @Test
  void moreCareStaysBesideTheStanding() {
    assertThat(Clearance.DUE.with(Care.CAUTION))
        .isEqualTo(new Clearance(Clearance.Standing.DUE, Care.CAUTION));
    assertThat(Clearance.granted(Care.CAUTION).with(Care.USUAL))
        .isEqualTo(Clearance.granted(Care.CAUTION));
  }

  @Test
  void theReasonOfACapIsThePersonsOwnUntilTheAnswersLowerIt() {
    Permission own = Clearance.unrestricted().permission(LIMITS, 5 * LEVEL);
    assertThat(own.capSteps()).isEqualTo(5 * LEVEL);
    assertThat(own.capWhy()).isEqualTo(Why.OWN_CAP);

    Permission careful = Clearance.granted(Care.CAUTION).permission(LIMITS, 5 * LEVEL);
    assertThat(careful.capSteps()).isEqualTo(4 * LEVEL);
    assertThat(careful.capWhy()).isEqualTo(Why.HEALTH_ANSWERS);
    assertThat(careful.heatCeiling()).isEqualTo(Celsius.of(37));
    assertThat(careful.longestStay()).isEqualTo(Duration.ofSeconds(30));

    Permission same = Clearance.granted(Care.CAUTION).permission(LIMITS, 4 * LEVEL);
    assertThat(same.capWhy()).isEqualTo(Why.OWN_CAP);
  }

  @Test
  @DisplayName("L24 L25: usual heat up to 41 °C, mild heat as configured, or none")
  void heatHasThreeCeilings() {
    assertThat(Heat.USUAL.ceiling(LIMITS)).isEqualTo(Celsius.of(41));
    assertThat(Heat.MILD.ceiling(LIMITS)).isEqualTo(Celsius.of(37));
    assertThat(Heat.OFF.ceiling(LIMITS)).isEqualTo(Celsius.OFF);
  }
}
