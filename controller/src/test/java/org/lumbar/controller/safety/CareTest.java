package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.safety.Care.Heat;

/// Each kind of care by itself, and how two add up.
class CareTest {
  private static final Care USUAL = Care.USUAL;

  @Test
  void everyKindOfCareChangesOneThingAlone() {
    assertThat(USUAL.cappedAt(160).and(USUAL)).isEqualTo(USUAL.cappedAt(160));
    assertThat(USUAL.cappedAt(160).capSteps()).isEqualTo(160);
    assertThat(USUAL.softerBy(40).lessSteps()).isEqualTo(40);
    assertThat(USUAL.heated(Heat.MILD).heat()).isEqualTo(Heat.MILD);
    assertThat(USUAL.lasting(Duration.ofMinutes(5)).longestSession())
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(USUAL.askingForASign(Duration.ofMinutes(2)).presenceEvery())
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(USUAL.within(Reach.HIPS).reach()).isEqualTo(Reach.HIPS);
    assertThat(USUAL.gentle().isGentleOnly()).isTrue();
    assertThat(USUAL.isGentleOnly()).isFalse();
    assertThat(
            USUAL
                .softerBy(40)
                .lasting(Duration.ofMinutes(5))
                .askingForASign(Duration.ofMinutes(2))
                .gentle())
        .isEqualTo(
            new Care(
                new Care.Force(USUAL.capSteps(), 40),
                Heat.USUAL,
                new Care.Times(
                    Duration.ofMinutes(5),
                    USUAL.longestStay(),
                    Duration.ofMinutes(2),
                    USUAL.sessionsADay()),
                Reach.EVERYWHERE,
                true));
  }

  @Test
  @DisplayName("L3 L25: the care of a caution is what the limits of cautions say")
  void aCautionHasItsLimits() {
    assertThat(Care.CAUTION)
        .isEqualTo(
            new Care(
                new Care.Force(160, 0),
                Heat.MILD,
                new Care.Times(
                    Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofMinutes(5), 1),
                Reach.EVERYWHERE,
                true));
  }

  @ParameterizedTest
  @ValueSource(ints = {119, 241})
  @DisplayName("L1: no care asks for a cap below 3.0 or above 6.0")
  void aCapOutOfBoundsIsNone(int steps) {
    assertThatThrownBy(() -> USUAL.cappedAt(steps)).hasMessageContaining("L1");
  }

  @Test
  @DisplayName("L1: 3.0 and 6.0 are caps")
  void theBoundsAreCaps() {
    assertThat(USUAL.cappedAt(120).capSteps(240)).isEqualTo(120);
    assertThat(USUAL.cappedAt(240).capSteps(240)).isEqualTo(240);
  }

  @Test
  void theNarrowerReachWins() {
    for (Reach one : Reach.values()) {
      for (Reach other : Reach.values()) {
        for (Reach.Site site : Reach.Site.values()) {
          assertThat(one.and(other).capSteps(site))
              .isEqualTo(Math.min(one.capSteps(site), other.capSteps(site)));
        }
      }
    }
  }

  @Test
  void theStricterOfTwoCaresWinsInEveryThing() {
    Care one =
        USUAL
            .cappedAt(200)
            .softerBy(40)
            .heated(Heat.MILD)
            .lasting(Duration.ofMinutes(4))
            .within(Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE)
            .gentle();
    Care other =
        USUAL
            .cappedAt(160)
            .heated(Heat.OFF)
            .lasting(Duration.ofMinutes(9))
            .askingForASign(Duration.ofMinutes(2))
            .within(Reach.HIPS);
    Care both =
        new Care(
            new Care.Force(160, 40),
            Heat.OFF,
            new Care.Times(
                Duration.ofMinutes(4),
                USUAL.longestStay(),
                Duration.ofMinutes(2),
                USUAL.sessionsADay()),
            Reach.HIPS,
            true);

    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
    assertThat(Care.CAUTION.and(USUAL)).isEqualTo(Care.CAUTION);
    assertThat(USUAL.and(Care.CAUTION)).isEqualTo(Care.CAUTION);
  }

  @Test
  @DisplayName("L1 S4: less is taken off the cap that holds otherwise, and the lowest stays 3.0")
  void lessIsTakenOffTheCap() {
    assertThat(USUAL.softerBy(40).capSteps(200)).isEqualTo(160);
    assertThat(USUAL.softerBy(40).capSteps(240)).isEqualTo(200);
    assertThat(USUAL.softerBy(40).capSteps(130)).isEqualTo(120);
    assertThat(USUAL.cappedAt(160).softerBy(40).capSteps(240)).isEqualTo(120);
  }
}
