package org.lumbar.controller.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.ClockReading;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.DosageWords;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Occasion;
import org.lumbar.controller.safety.PastUse;
import org.lumbar.routines.routine.Depth;

/// The history on a real file, in virtual time: daemons come and go, clocks jump, the disk fails.
class LogbookTest {
  private static final Instant NOON = Instant.parse("2026-06-10T12:00:00Z");

  @TempDir Path folder;
  private Duration sinceBoot = Duration.ofHours(5);
  private Duration jumped = Duration.ZERO;
  private String boot = "first";

  @Test
  void aFreshHistoryAllowsASessionAndIsItsOwnersAlone() throws IOException {
    assertThat(start().allowance(now()).refusal()).isEmpty();
    assertThat(Files.getPosixFilePermissions(folder.resolve(HistoryFile.NAME)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  @DisplayName("L17: the rest is kept over a restart of the daemon")
  void theRestOutlivesTheDaemon() {
    Logbook first = start();
    massage(first, 1, Duration.ofMinutes(10), SessionEnding.FINISHED);
    first.close(now());

    Logbook second = start();
    assertThat(sentence(second)).startsWith("Rest until 13:10");
    pass(Duration.ofMinutes(60));
    assertThat(second.allowance(now()).refusal()).isEmpty();
  }

  @Test
  @DisplayName(
      "H25: a loop of kill -9 and restart gains nothing: what was cut off counts, and more")
  void killingGainsNothing() {
    note(start(), 1, Duration.ZERO, SessionEnding.UNDER_WAY);

    Logbook second = start();
    assertThat(sentence(second)).startsWith("Rest until");
    assertThat(second.allowance(now()).budget().massageToday())
        .isEqualTo(Duration.ofMinutes(30).minus(Logbook.EVERY));
    assertThat(second.allowance(now()).budget().heat()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  @DisplayName("L60 H45 F46: a jump of the wall clock gives no time, and counts as a full day")
  void aJumpGivesNoTime() {
    for (Duration jump : new Duration[] {Duration.ofHours(1), Duration.ofDays(-1)}) {
      Logbook book = start();
      book.look(now());
      jumped = jumped.plus(jump);
      book.look(now());
      assertThat(sentence(book)).startsWith("No massage until").contains("clock was set");
      book.close(now());

      assertThat(sentence(start())).contains("clock was set");
      HistoryFile.remove(folder);
    }
  }

  @Test
  @DisplayName("L60: a jump while no daemon runs is noticed where the machine was not restarted")
  void aJumpBetweenTwoDaemonsIsNoticed() {
    Logbook first = start();
    massage(first, 1, Duration.ofMinutes(10), SessionEnding.FINISHED);
    first.close(now());
    jumped = Duration.ofDays(2);

    assertThat(sentence(start())).startsWith("No massage until");
  }

  @Test
  @DisplayName("L60: a machine that comes up with a clock behind the last session allows none")
  void aClockBehindTheHistoryAllowsNothing() {
    start().close(now());
    boot = "second";
    sinceBoot = Duration.ofMinutes(1);
    jumped = Duration.ofDays(-3);
    Logbook second = start();
    assertThat(sentence(second)).contains("behind the last massage");

    jumped = Duration.ofHours(20);
    second.look(now());
    assertThat(second.allowance(now()).refusal()).isEmpty();
  }

  @Test
  @DisplayName("H44: a history that cannot be read starts nothing, and says why")
  void anUnreadableHistoryStartsNothing() throws IOException {
    Files.writeString(folder.resolve(HistoryFile.NAME), "this is no database, ".repeat(100));

    assertThat(sentence(start())).contains("cannot be read", HistoryFile.NAME, "--delete");
  }

  @Test
  @DisplayName("H44: a history that is lost while the daemon runs is written anew from memory")
  void whatIsKnownIsWrittenAnew() {
    Logbook book = start();
    massage(book, 1, Duration.ofMinutes(10), SessionEnding.FINISHED);
    HistoryFile.remove(folder);
    book.look(now());
    assertThat(sentence(book)).startsWith("Rest until");
    book.close(now());

    assertThat(sentence(start())).startsWith("Rest until");
  }

  @Test
  @DisplayName("L17 L18: deleting the history in another process gives nothing away")
  void deletingGivesNothing() {
    Logbook book = start();
    massage(book, 1, Duration.ofMinutes(10), SessionEnding.FINISHED);
    try (HistoryFile other = HistoryFile.open(folder)) {
      PastUse use = other.read().use(NOON, Optional.empty());
      other.deleteAll(PastUse.Remainder.of(use, Duration.ofHours(24)));
      assertThat(other.read().sessions()).isEmpty();
    }
    book.look(now());
    assertThat(sentence(book)).contains("the history was deleted");
  }

  @Test
  @DisplayName("facts F14 F15: what is said counts for the next session")
  void whatIsSaidCounts() {
    Logbook book = start();
    book.felt(Feeling.SORE, now());
    assertThat(book.allowance(now()).wellbeing().isSore()).isTrue();
    pass(Duration.ofMinutes(1));
    book.felt(Feeling.FINE, now());
    assertThat(book.allowance(now()).wellbeing().isSore()).isFalse();

    massage(book, 1, Duration.ofMinutes(10), SessionEnding.FINISHED);
    assertThat(book.allowance(now()).wellbeing().advice()).containsExactly(Advice.MOVE);
    assertThat(asked(book)).contains(Occasion.AFTER);
    book.felt(Feeling.BETTER, now());
    assertThat(asked(book)).isEmpty();
    pass(Duration.ofDays(6));
    assertThat(asked(book)).isEmpty();
    massage(book, 2, Duration.ofMinutes(10), SessionEnding.FINISHED);
    book.felt(Feeling.SAME, now());
    assertThat(book.allowance(now()).wellbeing().personal()).isEmpty();
    pass(Duration.ofDays(3));
    assertThat(asked(book)).contains(Occasion.WEEK);
    book.felt(Feeling.SAME, now());
    assertThat(asked(book)).isEmpty();
    assertThat(book.allowance(now()).wellbeing().personal()).containsExactly(Advice.CLINICIAN);
  }

  @Test
  @DisplayName("fact F15: the day after a massage it is asked again, and worse is heard")
  void theNextDayIsAskedFor() {
    Logbook book = start();
    massage(book, 1, Duration.ofMinutes(10), SessionEnding.STOPPED);
    pass(Duration.ofHours(2).minusSeconds(1));
    assertThat(asked(book)).contains(Occasion.AFTER);
    pass(Duration.ofSeconds(1));
    assertThat(asked(book)).isEmpty();
    pass(Duration.ofHours(10).minusSeconds(1));
    assertThat(asked(book)).isEmpty();
    pass(Duration.ofSeconds(1));
    assertThat(asked(book)).contains(Occasion.NEXT_DAY);
    book.felt(Feeling.WORSE, now());
    assertThat(asked(book)).isEmpty();
    assertThat(book.allowance(now()).wellbeing().advice()).isEmpty();
    assertThat(book.allowance(now()).wellbeing().personal()).containsExactly(Advice.REST);
    book.close(now());
    assertThat(asked(start())).isEmpty();
  }

  @Test
  @DisplayName("a history of before the questions is read on, its answers as those to a week")
  void anOlderHistoryIsReadOn() throws SQLException {
    try (Connection old =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("history.db"));
        Statement statement = old.createStatement()) {
      HistoryTables.create(statement);
      statement.execute("ALTER TABLE feeling DROP COLUMN occasion");
      statement.execute("INSERT INTO feeling VALUES (1781000000000, 'SAME')");
      statement.execute("PRAGMA user_version = 1");
    }
    assertThat(start().allowance(now()).wellbeing().personal()).containsExactly(Advice.CLINICIAN);
  }

  private Optional<Occasion> asked(Logbook book) {
    return book.allowance(now()).wellbeing().asked();
  }

  private Logbook start() {
    Logbook book =
        new Logbook(folder, new Dosage(Limits.standard(), new DosageWords(ZoneOffset.UTC)));
    book.look(now());
    return book;
  }

  private void massage(Logbook book, int session, Duration length, SessionEnding ending) {
    note(book, session, Duration.ZERO, SessionEnding.UNDER_WAY);
    pass(length);
    note(book, session, length, ending);
  }

  private void note(Logbook book, int session, Duration ran, SessionEnding ending) {
    SessionFigures figures = SessionFigures.none("unclench-10", Depth.GENTLE);
    book.note(new SessionNote(session, figures.plus(ran, false, false), ending, ""), now());
  }

  private void pass(Duration time) {
    sinceBoot = sinceBoot.plus(time);
  }

  private ClockReading now() {
    Instant wall = NOON.plus(sinceBoot.minus(Duration.ofHours(5))).plus(jumped);
    return new ClockReading(wall, sinceBoot, boot, true);
  }

  private String sentence(Logbook book) {
    Allowance allowance = book.allowance(now());
    return allowance.refusal().map(Allowance.Refusal::sentence).orElse("");
  }
}
