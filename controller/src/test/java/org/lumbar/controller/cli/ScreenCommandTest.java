package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.Question;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.screening.ScreeningFile;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The health questions in the terminal.
class ScreenCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void allNoMayStart() {
    assertThat(screen(typed())).isZero();
    assertThat(err.toString())
        .contains("32 questions", "A massage may start", "The answers stand until");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  @DisplayName("F10 H47: questions are asked in order, red flags first, each with its number")
  void theQuestionsComeInOrder() {
    screen(typed());

    List<Question> questions = book().questions();
    String[] numbered = new String[questions.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = "%d. %s [y/n/?]".formatted(i + 1, questions.get(i).text());
    }
    assertThat(err.toString()).containsSubsequence(numbered);
  }

  @Test
  @DisplayName("H47: a red flag, or not being sure of one, ends with exit code 7 and what to do")
  void aRedFlagIsRefused() {
    assertThat(screen(typed("RF1", "y"))).isEqualTo(7);
    assertThat(err.toString()).contains("contact a clinician promptly", "No massage for now.");
    assertThat(screen(typed("RF4", "?"))).isEqualTo(7);
    assertThat(err.toString()).contains("seek urgent care now");
  }

  @Test
  @DisplayName("fact F11: a caution asks for the day of a clinician's word")
  void aCautionAsksForAClinician() {
    LocalDate today = LocalDate.ofInstant(new SystemTimeline().instant(), ZoneId.systemDefault());

    assertThat(screen(typed("C1", "y") + "soon\n" + today.plusDays(2) + "\n" + today + "\n"))
        .isZero();
    assertThat(err.toString())
        .contains(
            "ask a clinician first",
            "type a day as year-month-day",
            "is in the future",
            "5 minutes, once a day",
            "A massage may start");
    assertThat(book().standing().mayStart()).isTrue();
  }

  @Test
  void withoutAWordThereIsNoMassage() {
    assertThat(screen(typed("C1", "y") + "n\n")).isEqualTo(7);
    assertThat(err.toString()).contains("when you have their word");
  }

  @Test
  void whoEndsInsteadOfGivingAWordIsNotToldThatNothingWasKept() {
    assertThat(screen(typed("C1", "y"))).isEqualTo(2);

    assertThat(err.toString()).contains("A clinician's word is missing").doesNotContain("was kept");
    assertThat(book().standing().isDue()).isFalse();
    assertThat(book().standing().mayStart()).isFalse();
  }

  @Test
  @DisplayName("F67: a line of any length is one wrong answer, and takes no room")
  void anEndlessLineIsOneWrongAnswer() {
    assertThat(screen("y".repeat(1_000_000) + "\n" + typed())).isZero();

    assertThat(err.toString()).containsOnlyOnce("Please answer y, n or ?");
  }

  @Test
  @DisplayName("D3 and D4: a clinician is asked about first, then the helper; each once")
  void bothWordsAreAskedForInOrder() {
    LocalDate today = LocalDate.ofInstant(new SystemTimeline().instant(), ZoneId.systemDefault());
    String typed = typed("D3", "y", "D4", "y");

    assertThat(screen(typed + today + "\ny\n")).isZero();
    assertThat(err.toString())
        .containsSubsequence("Has a clinician told you", "To the helper:", "A massage may start");
  }

  @Test
  @DisplayName("D4: the helper confirms in the terminal")
  void aHelperConfirms() {
    assertThat(screen(typed("D4", "y") + "y\n")).isZero();
    assertThat(screen(typed("D4", "y") + "?\n")).isEqualTo(7);
  }

  @Test
  void aWrongWordIsAskedForAgain() {
    assertThat(screen("maybe\n" + typed())).isZero();
    assertThat(err.toString()).contains("Please answer y, n or ?");
  }

  @Test
  void whoStopsHalfWayIsToldAndNothingIsKept() throws IOException {
    assertThat(screen("n\nn\n")).isEqualTo(2);
    assertThat(err.toString()).contains("ended at question 3 of 32, and none of them was kept");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  @DisplayName("privacy: --json tells how the screening stands and no answer")
  void jsonTellsTheStandingAlone() {
    assertThat(lumbar("screen", "--json")).isEqualTo(7);
    assertThat(json().get("due").asBoolean()).isTrue();
    assertThat(json().get("validUntil").isNull()).isTrue();
    screen(typed("D1", "y"));
    out.getBuffer().setLength(0);

    assertThat(lumbar("screen", "--json")).isZero();
    assertThat(json().propertyNames())
        .containsExactlyInAnyOrder("due", "mayStart", "answeredAt", "validUntil");
    assertThat(json().get("mayStart").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("privacy: --forget deletes everything that is kept")
  void everythingIsForgotten() throws IOException {
    screen(typed());

    assertThat(lumbar("screen", "--forget")).isZero();

    assertThat(book().isDue()).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    assertThat(lumbar("screen", "--forget", "--json")).isEqualTo(2);
  }

  @Test
  @DisplayName("F45: where the answers cannot be kept it is said, with exit code 1")
  void answersThatCannotBeKeptAreSaid() throws IOException {
    Files.createDirectories(folder.resolve("screening.json.new/in-the-way"));

    assertThat(screen(typed())).isEqualTo(1);
    assertThat(err.toString()).contains("cannot be kept", "answer again");
  }

  /// What somebody types who answers the questions named with the word after each, and no to all
  /// others.
  private String typed(String... idsAndWords) {
    StringBuilder text = new StringBuilder();
    for (Question question : book().questions()) {
      int at = List.of(idsAndWords).indexOf(question.id());
      text.append(at < 0 ? "n" : idsAndWords[at + 1]).append('\n');
    }
    return text.toString();
  }

  private int screen(String typed) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      return lumbar("screen");
    } finally {
      System.setIn(before);
    }
  }

  private int lumbar(String command, String... options) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    String[] all =
        Stream.concat(Stream.of(command, "--state", folder.toString()), Stream.of(options))
            .toArray(String[]::new);
    return line.execute(all);
  }

  private ScreeningBook book() {
    return new ScreeningBook(
        new ScreeningFile(folder.resolve("screening.json")),
        new SystemTimeline(),
        Limits.standard());
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out.toString());
  }
}
