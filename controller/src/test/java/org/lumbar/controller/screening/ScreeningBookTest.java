package org.lumbar.controller.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Celsius;

class ScreeningBookTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  @TempDir Path folder;
  private Path file;
  private Instant now = MONDAY;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("state/screening.json");
  }

  @Test
  @DisplayName("H47: nobody may start before the questions are answered")
  void theScreeningIsDueAtFirst() {
    assertThat(book().isDue()).isTrue();
    assertThat(book().clearance()).isEqualTo(Clearance.DUE);
    assertThat(Clearance.DUE.mayStart()).isFalse();
  }

  @Test
  void allNoAllowsEverything() {
    ScreeningBook book = book();

    assertThat(book.answer(allNo()).mayStart()).isTrue();
    assertThat(book.isDue()).isFalse();
    assertThat(book.clearance()).isEqualTo(Clearance.unrestricted());
  }

  @ParameterizedTest
  @MethodSource("refusingQuestions")
  @DisplayName("H47 H61, facts F10 and F11: each red flag and each caution refuses by itself")
  void oneYesRefuses(String id) {
    for (Answer answer : new Answer[] {Answer.YES, Answer.NOT_SURE}) {
      Map<String, Answer> answers = allNo();
      answers.put(id, answer);

      ScreeningDesk.Outcome outcome = book().answer(answers);

      assertThat(outcome.mayStart()).isFalse();
      assertThat(outcome.sentences()).hasSize(1);
      assertThat(book().clearance().mayStart()).isFalse();
    }
  }

  static String[] refusingQuestions() {
    return "RF1 RF2 RF3 RF4 RF5 RF6 RF7 RF8 C1 C2 C3 C4 C5 C6 C7 C8 C9 D3 D4 D5 D7 S3 S5"
        .split(" ");
  }

  @ParameterizedTest
  @EnumSource(NoHeat.class)
  @DisplayName("H14: whoever may not feel heat gets none")
  void someAnswersForbidHeat(NoHeat id) {
    assertThat(clearanceWithYesTo(id.name()).heatCeiling()).isEqualTo(Celsius.OFF);
    assertThat(clearanceWithYesTo(id.name()).mayStart()).isTrue();
  }

  enum NoHeat {
    D1,
    D2,
    D6,
    S1
  }

  @Test
  @DisplayName("H15 L25: on top of the pad, heat is held at 38 °C")
  void lyingOnThePadKeepsHeatMild() {
    assertThat(clearanceWithYesTo("S2").heatCeiling()).isEqualTo(Celsius.of(38));
  }

  @Test
  @DisplayName(
      "facts F15 and F51: soreness and a fresh flare-up lower the cap, and the strictest answer holds")
  void theStrictestAnswerHolds() {
    assertThat(clearanceWithYesTo("S4").capSteps())
        .isEqualTo(Limits.CAP_STEPS - Limits.SOFTER_STEPS);
    assertThat(clearanceWithYesTo("S1").capSteps()).isEqualTo(160);
    Map<String, Answer> both = allNo();
    both.put("S1", Answer.YES);
    both.put("S4", Answer.YES);
    assertThat(Questionnaire.judge(both).capSteps()).isEqualTo(160);
  }

  @Test
  @DisplayName("L23: answers stand for seven days, over restarts, and never by a clock set back")
  void answersRunOut() {
    book().answer(allNo());

    now = MONDAY.plus(Duration.ofDays(7)).minusSeconds(1);
    assertThat(book().isDue()).isFalse();
    now = MONDAY.plus(Duration.ofDays(7));
    assertThat(book().isDue()).isTrue();
    now = MONDAY.minusSeconds(1);
    assertThat(book().isDue()).isTrue();
  }

  @Test
  void anUnansweredQuestionIsNamedAndNothingIsKept() {
    Map<String, Answer> answers = allNo();
    answers.remove("RF4");

    ScreeningDesk.Outcome outcome = book().answer(answers);

    assertThat(outcome.mayStart()).isFalse();
    assertThat(outcome.sentences().getFirst()).contains("RF4");
    assertThat(file).doesNotExist();
  }

  @Test
  @DisplayName("privacy: only the owner may read the answers")
  void theFileIsForItsOwnerAlone() throws IOException {
    book().answer(allNo());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  @DisplayName("F72: a damaged file counts as no answers")
  void aDamagedFileMakesTheScreeningDue() throws IOException {
    book().answer(allNo());
    Files.writeString(file, Files.readString(file).substring(5));

    assertThat(book().isDue()).isTrue();
  }

  private Clearance clearanceWithYesTo(String id) {
    Map<String, Answer> answers = allNo();
    answers.put(id, Answer.YES);
    return Questionnaire.judge(answers);
  }

  private static Map<String, Answer> allNo() {
    Map<String, Answer> answers = new HashMap<>();
    Questionnaire.questions().forEach(question -> answers.put(question.id(), Answer.NO));
    return answers;
  }

  private ScreeningBook book() {
    return new ScreeningBook(new ScreeningFile(file), () -> now);
  }
}
