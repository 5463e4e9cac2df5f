package org.lumbar.controller.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;

/// For how long answers stand, over restarts and clocks.
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
    assertThat(Clearance.DUE.sentences()).hasSize(1);
    assertThat(book().standing())
        .isEqualTo(new ScreeningDesk.Standing(true, false, Optional.empty(), Optional.empty()));
  }

  @Test
  void allNoAllowsEverything() {
    ScreeningBook book = book();

    ScreeningDesk.Outcome outcome = book.answer(Person.allNo());

    assertThat(outcome.mayStart()).isTrue();
    assertThat(outcome.sentences()).isEmpty();
    assertThat(book.isDue()).isFalse();
    assertThat(book.clearance()).isEqualTo(Clearance.unrestricted());
    assertThat(book.standing())
        .isEqualTo(
            new ScreeningDesk.Standing(
                false, true, Optional.of(MONDAY), Optional.of(MONDAY.plus(Duration.ofDays(7)))));
  }

  @Test
  @DisplayName(
      "D4: a helper's word stands for an hour, then the questions are due, and nothing is refused")
  void aHelpersWordRunsOut() {
    book().answer(Person.yesTo("D4").withHelper());
    assertThat(book().standing().mayStart()).isTrue();
    assertThat(book().standing().until()).contains(MONDAY.plus(Duration.ofHours(1)));
    now = MONDAY.plus(Duration.ofHours(1));
    assertThat(book().isDue()).isTrue();
    assertThat(book().clearance()).isEqualTo(Clearance.DUE);
    assertThat(book().standing().isDue()).isTrue();
  }

  @Test
  @DisplayName("H47: a refusal stands too, until other answers are given")
  void aRefusalStands() {
    ScreeningBook book = book();

    ScreeningDesk.Outcome outcome = book.answer(Person.yesTo("RF1"));

    assertThat(outcome.mayStart()).isFalse();
    assertThat(outcome.sentences()).containsExactly(Consequence.REFUSE.refusal());
    assertThat(book().isDue()).isFalse();
    assertThat(book().clearance()).isEqualTo(Clearance.REFUSED);
    assertThat(book().standing().mayStart()).isFalse();
    assertThat(Clearance.REFUSED.sentences()).hasSize(1);

    book.answer(Person.allNo());
    assertThat(book().clearance().mayStart()).isTrue();
  }

  @Test
  @DisplayName("L23: answers stand for seven days, and a restart does not lengthen it")
  void answersRunOut() {
    book().answer(Person.allNo());

    now = MONDAY.plus(Duration.ofDays(7)).minusSeconds(1);
    assertThat(book().isDue()).isFalse();
    book().refresh();
    now = MONDAY.plus(Duration.ofDays(7));
    assertThat(book().isDue()).isTrue();
    assertThat(book().clearance()).isEqualTo(Clearance.DUE);
  }

  @Test
  @DisplayName("L23: how long answers stand can be set, and 30 days are the most")
  void theValidityIsALimit() {
    new ScreeningBook(new ScreeningFile(file), () -> now, limits(30)).answer(Person.allNo());

    now = MONDAY.plus(Duration.ofDays(30)).minusSeconds(1);
    assertThat(new ScreeningBook(new ScreeningFile(file), () -> now, limits(30)).isDue()).isFalse();
    assertThat(book().isDue()).isTrue();
    now = MONDAY.plus(Duration.ofDays(30));
    assertThat(new ScreeningBook(new ScreeningFile(file), () -> now, limits(30)).isDue()).isTrue();
    assertThat(Limits.problems(Map.of(Limit.SCREENING, 31.0))).hasSize(1);
  }

  @Test
  @DisplayName("L23: answers of the future, by a clock that was set back, do not count")
  void answersOfTheFutureDoNotCount() {
    book().answer(Person.allNo());

    now = MONDAY.minusSeconds(1);
    assertThat(book().isDue()).isTrue();
  }

  @Test
  @DisplayName("L23 L60: a clock set back while the daemon runs makes the questions due")
  void aClockSetBackIsNoticed() {
    ScreeningBook book = book();
    book.answer(Person.allNo());
    now = MONDAY.plus(Duration.ofDays(6));
    book.refresh();

    now = MONDAY.plus(Duration.ofDays(6)).minusSeconds(60);
    assertThat(book.isDue()).isFalse();
    now = MONDAY.plus(Duration.ofDays(6)).minusSeconds(61);
    assertThat(book.isDue()).isTrue();
    book.refresh();
    assertThat(book.isDue()).isTrue();
    assertThat(book.clearance()).isEqualTo(Clearance.DUE);
  }

  @Test
  @DisplayName("L23 L60: a clock set back before a restart is noticed by the file's own time")
  void aClockSetBackIsNoticedAfterARestart() {
    book().answer(Person.allNo());
    now = MONDAY.plus(Duration.ofDays(6));
    book().refresh();

    now = MONDAY.plus(Duration.ofDays(1));
    assertThat(book().isDue()).isTrue();
    now = MONDAY.plus(Duration.ofDays(6)).plusSeconds(1);
    assertThat(book().isDue()).isFalse();
  }

  @Test
  @DisplayName("L60: a clock put right while nobody has answered is nobody's fault")
  void aClockPutRightBeforeTheAnswersCountsNot() {
    ScreeningBook book = book();
    book.answer(Person.allNo());
    now = MONDAY.plus(Duration.ofDays(400));
    book.refresh();
    now = MONDAY.plus(Duration.ofDays(1));

    book().answer(Person.allNo());
    book.refresh();

    assertThat(book.isDue()).isFalse();
  }

  @Test
  void anUnansweredQuestionIsNamedAndNothingIsKept() {
    Map<String, Answer> given = new HashMap<>(Person.allNo().given());
    given.remove("RF4");

    ScreeningDesk.Outcome outcome = book().answer(Answers.of(given));

    assertThat(outcome.mayStart()).isFalse();
    assertThat(outcome.sentences().getFirst()).contains("RF4").doesNotContain("RF5");
    assertThat(file).doesNotExist();
  }

  @Test
  void aWordThatHasRunOutOrComesFromTheFutureIsToldAndNothingIsKept() {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    Answers answers = Person.yesTo("C1");

    assertThat(book().answer(answers.allowedByClinicianOn(today.plusDays(1))).sentences())
        .singleElement()
        .asString()
        .contains("in the future");
    assertThat(book().answer(answers.allowedByClinicianOn(today.minusDays(30))).sentences())
        .singleElement()
        .asString()
        .contains("more than 29 days ago");
    assertThat(file).doesNotExist();
  }

  @Test
  @DisplayName("fact F11: a clinician's word runs out within the validity of the answers")
  void aCliniciansWordRunsOut() {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    ScreeningDesk.Outcome outcome =
        book().answer(Person.yesTo("C1").allowedByClinicianOn(today.minusDays(28)));
    assertThat(outcome.mayStart()).isTrue();
    assertThat(outcome.open()).isEmpty();
    assertThat(book().standing().until())
        .contains(today.plusDays(2).atStartOfDay(ZoneId.systemDefault()).toInstant());

    now = MONDAY.plus(Duration.ofDays(1));
    assertThat(book().clearance().mayStart()).isTrue();
    now = MONDAY.plus(Duration.ofDays(2));
    assertThat(book().isDue()).isTrue();
    assertThat(book().clearance()).isEqualTo(Clearance.DUE);
  }

  @Test
  void theListenerHearsOfNewAnswersAndOfTheirDeletion() {
    AtomicInteger heard = new AtomicInteger();
    ScreeningBook book = book();
    book.whenAnswered(heard::incrementAndGet);

    book.answer(Person.allNo());
    assertThat(heard).hasValue(1);
    book.forget();
    assertThat(heard).hasValue(2);
    assertThat(book.isDue()).isTrue();
    assertThat(file).doesNotExist();
  }

  @Test
  void answersGivenInAnotherProcessAreTakenUp() {
    ScreeningBook daemon = book();
    book().answer(Person.allNo());

    assertThat(daemon.isDue()).isTrue();
    daemon.refresh();
    assertThat(daemon.isDue()).isFalse();
  }

  private ScreeningBook book() {
    return new ScreeningBook(new ScreeningFile(file), () -> now, Limits.standard());
  }

  private static Limits limits(double days) {
    return new Limits(Map.of(Limit.SCREENING, days));
  }
}
