package org.lumbar.controller.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.safety.Clearance;

/// Who may not start, and whose word turns that around.
class RefusalTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
  private static final String CLINICIAN_LIFTS = "RF7 C1 C2 C3b C4b C5b C6 C7 C8 C9 D3";
  private static final String NOTHING_LIFTS = "RF1 RF2 RF3 RF4 RF5 RF6 RF8 C3a C4a C5a D5 D7 S5";

  static List<String> lifted() {
    return List.of(CLINICIAN_LIFTS.split(" "));
  }

  static List<String> neverLifted() {
    return List.of(NOTHING_LIFTS.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"lifted", "neverLifted"})
  @DisplayName(
      "H47 H61, facts F10 and F11: each red flag and each caution refuses by itself, and so does not being sure")
  void oneYesRefuses(String id) {
    for (Answers answers : List.of(Person.yesTo(id), Person.unsureOf(id))) {
      Judgement judgement = judge(answers);

      assertThat(judgement.clearance()).isEqualTo(Clearance.REFUSED);
      assertThat(judgement.sentences()).hasSize(1);
      assertThat(judgement.sentences().getFirst()).isNotBlank();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("neverLifted")
  @DisplayName("H47, fact F10: no word lifts a red flag, a clot, an infection or a wound there")
  void noWordLiftsIt(String id) {
    Answers answers = Person.yesTo(id).allowedByClinicianOn(TODAY).withHelper();

    assertThat(judge(answers).clearance().mayStart()).isFalse();
    assertThat(judge(answers).open()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lifted")
  @DisplayName("H61, fact F11: a caution and a history of cancer wait for a clinician's word")
  void aCliniciansWordLiftsIt(String id) {
    Answers answers = Person.yesTo(id);

    assertThat(judge(answers).open()).containsExactly(Confirmation.CLINICIAN);
    assertThat(judge(answers.withHelper()).clearance().mayStart()).isFalse();
    assertThat(judge(answers.allowedByClinicianOn(TODAY)).clearance().mayStart()).isTrue();
    assertThat(judge(answers.allowedByClinicianOn(TODAY)).open()).isEmpty();
  }

  @ParameterizedTest(name = "RF1 and {0}")
  @ValueSource(strings = {"C1", "D4"})
  @DisplayName("fact F10: nobody is asked for a word that could not help")
  void aWordThatCannotHelpIsNotAskedFor(String id) {
    Judgement judgement = judge(Person.yesTo("RF1", id));

    assertThat(judgement.open()).isEmpty();
    assertThat(judgement.sentences()).hasSize(2);
  }

  @ParameterizedTest(name = "given {0} days ago: {1}")
  @CsvSource({"0, true", "1, true", "29, true", "30, false", "31, false", "-1, false"})
  @DisplayName("fact F11: a clinician's word stands for 30 days, and never from the future")
  void aWordRunsOut(int daysAgo, boolean stands) {
    Answers answers = Person.yesTo("C1").allowedByClinicianOn(TODAY.minusDays(daysAgo));

    assertThat(judge(answers).clearance().mayStart()).isEqualTo(stands);
  }

  @Test
  @DisplayName("D4: who cannot stop it alone needs a helper, who is asked again after an hour")
  void aHelperMustStay() {
    Answers alone = Person.yesTo("D4");

    assertThat(judge(alone).clearance().mayStart()).isFalse();
    assertThat(judge(alone).open()).containsExactly(Confirmation.HELPER);
    assertThat(judge(alone.allowedByClinicianOn(TODAY)).clearance().mayStart()).isFalse();
    assertThat(judge(alone.withHelper()).clearance().mayStart()).isTrue();
    assertThat(judgeAfter(Duration.ofMinutes(59), alone.withHelper()).clearance().mayStart())
        .isTrue();
    assertThat(judgeAfter(Duration.ofHours(1), alone.withHelper()).clearance().mayStart())
        .isFalse();
  }

  @Test
  void twoWordsMayBeNeeded() {
    Answers both = Person.yesTo("C1", "D4");

    assertThat(judge(both).open())
        .containsExactlyInAnyOrder(Confirmation.CLINICIAN, Confirmation.HELPER);
    assertThat(judge(both.withHelper()).open()).containsExactly(Confirmation.CLINICIAN);
    assertThat(judge(both.withHelper().allowedByClinicianOn(TODAY)).clearance().mayStart())
        .isTrue();
  }

  @Test
  @DisplayName("fact F10: bowel and bladder are urgent, all red flags lead to a clinician")
  void aRedFlagSaysWhatToDo() {
    assertThat(judge(Person.yesTo("RF4")).sentences().getFirst()).contains("urgent care now");
    for (String id : List.of("RF1", "RF2", "RF3", "RF5", "RF6", "RF8")) {
      assertThat(judge(Person.yesTo(id)).sentences().getFirst()).contains("clinician promptly");
    }
  }

  @Test
  void theSameSentenceIsSaidOnce() {
    assertThat(judge(Person.yesTo("RF1", "RF5")).sentences()).hasSize(1);
    assertThat(judge(Person.yesTo("C1", "C8").allowedByClinicianOn(TODAY)).sentences()).hasSize(1);
  }

  @Test
  @DisplayName("red flags come first, and every question has an id and a text of its own")
  void theQuestionsAreInOrder() {
    List<Question> questions = Questionnaire.questions();

    assertThat(questions.stream().map(Question::group)).isSorted();
    assertThat(questions.stream().map(Question::id)).doesNotHaveDuplicates().hasSize(32);
    assertThat(questions.stream().map(Question::text)).doesNotHaveDuplicates();
    assertThat(questions).allMatch(question -> question.text().contains("?"));
    assertThat(Set.of(Question.Group.values())).allMatch(group -> !group.title().isBlank());
  }

  private static Judgement judge(Answers answers) {
    return judgeAfter(Duration.ZERO, answers);
  }

  private static Judgement judgeAfter(Duration time, Answers answers) {
    return new ScreeningRecord(
            Optional.of(new ScreeningRecord.Answered(NOW, answers)), Optional.empty(), false)
        .judge(NOW.plus(time), ZoneOffset.UTC);
  }
}
