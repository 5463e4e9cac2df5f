package org.lumbar.controller.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Care.Heat;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.Reach;
import org.lumbar.controller.safety.Why;
import org.lumbar.protocol.message.Celsius;

/// How gentle a massage is for somebody who may start, after their answers.
class GentlerMassageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
  private static final int LEVEL = 40;

  @Test
  void allNoAllowsWhatTheLimitsAllow() {
    assertThat(judge(Person.allNo()).clearance()).isEqualTo(Clearance.unrestricted());
    assertThat(judge(Person.allNo()).sentences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RF7", "C1", "C2", "C3b", "C4b", "C5b", "C6", "C7", "C8", "C9", "D3"})
  @DisplayName(
      "L3, facts F11 and F12: a caution means 4.0, 5 minutes, once a day, 30 s a place, gentle routines")
  void aCautionIsGentle(String id) {
    Care care = careOf(id);

    assertThat(care.capSteps()).isEqualTo(4 * LEVEL);
    assertThat(care.longestSession()).isEqualTo(Duration.ofMinutes(5));
    assertThat(care.sessionsADay()).isEqualTo(1);
    assertThat(care.longestStay()).isEqualTo(Duration.ofSeconds(30));
    assertThat(care.isGentleOnly()).isTrue();
    assertThat(care.heat()).isNotEqualTo(Heat.USUAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C2", "C3b", "C4b", "C5b", "C6"})
  @DisplayName("C2 to C6: with these cautions heat is off")
  void someCautionsForbidHeat(String id) {
    assertThat(careOf(id).heat()).isEqualTo(Heat.OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RF7", "C1", "C7", "C8", "C9", "D3"})
  @DisplayName("L25: with any other caution heat is mild")
  void otherCautionsKeepHeatMild(String id) {
    assertThat(careOf(id).heat()).isEqualTo(Heat.MILD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"D1", "D2", "D6", "S1"})
  @DisplayName("H14 H16: whoever may not feel heat, and skin under oil, gets none")
  void someAnswersForbidHeat(String id) {
    assertThat(careOf(id).heat()).isEqualTo(Heat.OFF);
    assertThat(judge(Person.unsureOf(id)).clearance().care().heat()).isEqualTo(Heat.OFF);
  }

  @Test
  @DisplayName("H15 L25: on top of the pad, heat is mild: 37 °C, and never above 38 °C")
  void lyingOnThePadKeepsHeatMild() {
    assertThat(careOf("S2").heat()).isEqualTo(Heat.MILD);
    assertThat(Heat.MILD.ceiling(Limits.standard())).isEqualTo(Celsius.of(37));
    assertThat(Heat.OFF.ceiling(Limits.standard())).isEqualTo(Celsius.OFF);
    assertThat(Heat.USUAL.ceiling(Limits.standard())).isEqualTo(Celsius.of(41));
  }

  @Test
  @DisplayName("C7, fact F13: with sciatica hips and glutes, and lightly beside the spine")
  void sciaticaKeepsAwayFromTheLowBack() {
    assertThat(careOf("C7").reach()).isEqualTo(Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE);
  }

  @Test
  @DisplayName("H21: a pad that may press on bone works on hips and glutes only")
  void bonesAreKeptOut() {
    assertThat(careOf("S3").reach()).isEqualTo(Reach.HIPS);
  }

  @Test
  @DisplayName("H13, D2: who may fall asleep is asked for a sign every 2 minutes")
  void whoMayFallAsleepIsAskedMoreOften() {
    assertThat(careOf("D2").presenceEvery()).isEqualTo(Duration.ofMinutes(2));
    assertThat(careOf("D1").presenceEvery()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  @DisplayName("fact F51: a fresh flare-up runs at 4.0 at most")
  void aFlareUpIsGentle() {
    assertThat(careOf("S1").capSteps()).isEqualTo(4 * LEVEL);
  }

  @Test
  @DisplayName("fact F15: sore means one level less than the person's own cap, and 5 minutes")
  void soreMeansLess() {
    Care sore = careOf("S4");

    assertThat(sore.capSteps(6 * LEVEL)).isEqualTo(5 * LEVEL);
    assertThat(sore.capSteps(4 * LEVEL)).isEqualTo(3 * LEVEL);
    assertThat(sore.capSteps(3 * LEVEL)).isEqualTo(3 * LEVEL);
    assertThat(sore.longestSession()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void theStrictestAnswerHolds() {
    Care care = careOf("S1", "S2", "S4", "C7", "D2");

    assertThat(care)
        .isEqualTo(
            new Care(
                new Care.Force(4 * LEVEL, LEVEL),
                Heat.OFF,
                new Care.Times(
                    Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofMinutes(2), 1),
                Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE,
                true));
  }

  static Stream<Consequence> consequences() {
    return Stream.of(Consequence.values());
  }

  @ParameterizedTest
  @EnumSource(Consequence.class)
  @DisplayName("no answer ever gives more: care only adds up")
  void careOnlyAddsUp(Consequence one) {
    for (Consequence other : Consequence.values()) {
      Care both = one.care().and(other.care());

      assertThat(both).isEqualTo(other.care().and(one.care()));
      assertThat(both.and(one.care())).isEqualTo(both);
      assertThat(both.capSteps()).isLessThanOrEqualTo(one.care().capSteps());
      assertThat(both.heat()).isGreaterThanOrEqualTo(one.care().heat());
      assertThat(both.reach()).isGreaterThanOrEqualTo(one.care().reach());
    }
    assertThat(one.care().and(Care.USUAL)).isEqualTo(one.care());
  }

  @ParameterizedTest
  @MethodSource("consequences")
  void everyConsequenceSaysWhatItMeans(Consequence one) {
    assertThat(one.isRefusal() ? one.refusal() : one.sentence()).isNotBlank();
    if (one.lift().isPresent()) {
      assertThat(one.isRefusal()).isTrue();
      assertThat(one.sentence()).isNotBlank();
    }
  }

  @Test
  void whatFollowsIsSaidInTheOrderOfTheQuestions() {
    assertThat(judge(Person.yesTo("D1", "S4")).sentences())
        .containsExactly(Consequence.NO_HEAT.sentence(), Consequence.LESS_AND_SHORTER.sentence());
  }

  @Test
  void careBecomesWhatTheGateHolds() {
    Permission permission =
        Clearance.granted(careOf("C7", "S4")).permission(Limits.standard(), Limits.CAP_STEPS);

    assertThat(permission)
        .isEqualTo(
            new Permission(
                    3 * LEVEL,
                    Celsius.of(37),
                    Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE,
                    Duration.ofSeconds(30))
                .cappedAt(3 * LEVEL, Why.HEALTH_ANSWERS));
  }

  private static Care careOf(String... ids) {
    Judgement judgement = judge(Person.yesTo(ids).allowedByClinicianOn(TODAY));
    assertThat(judgement.clearance().mayStart()).isTrue();
    return judgement.clearance().care();
  }

  private static Judgement judge(Answers answers) {
    return new ScreeningRecord(
            Optional.of(new ScreeningRecord.Answered(NOW, answers)), Optional.empty(), false)
        .judge(NOW, ZoneOffset.UTC);
  }
}
