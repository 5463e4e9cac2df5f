package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.history.FeelingEntry;
import org.lumbar.controller.history.HistoryFile;
import org.lumbar.controller.safety.Feeling;

/// `lumbar history` as it is typed.
class HistoryCommandTest {
  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @ParameterizedTest
  @EnumSource
  @DisplayName("facts F14 and F15: how the back is is said in the words that people are told")
  void whatIsFeltIsTakenDown(Feeling feeling) {
    HistoryFile.open(folder).close();

    assertThat(history("--felt", feeling.word())).isEqualTo(ExitCode.FINE);

    assertThat(said.toString()).contains("Taken down: " + feeling.word());
    assertThat(taken()).containsExactly(feeling);
  }

  @ParameterizedTest
  @ValueSource(strings = {"splendid", "", "betterr"})
  void anotherWordIsRefusedWithTheWordsThereAre(String word) {
    HistoryFile.open(folder).close();

    assertThat(history("--felt", word)).isEqualTo(ExitCode.WRONG_USAGE);

    assertThat(said.toString())
        .contains("--felt", "\"" + word + "\"", "better, same, worse, sore, fine");
    assertThat(taken()).isEmpty();
  }

  @Test
  void allItsWordsStandInTheHelp() {
    assertThat(execute("history", "--help")).isEqualTo(ExitCode.FINE);

    assertThat(said.toString().replaceAll("\\s+", " "))
        .contains("better, same, worse, sore or fine");
    assertThat(Feeling.words()).isEqualTo("better, same, worse, sore, fine");
  }

  @Test
  void whereNothingIsKeptItSaysSo() throws IOException {
    assertThat(history()).isEqualTo(ExitCode.FINE);
    assertThat(history("--felt", "fine")).isEqualTo(ExitCode.FINE);

    assertThat(said.toString()).contains("No massages yet");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void daysAreOneOrMore() {
    assertThat(history("--days", "0")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said.toString()).contains("--days must be 1 or more, was 0");
  }

  @Test
  void nothingIsDeletedUnlessItIsConfirmed() {
    HistoryFile.open(folder).close();
    assertThat(history("--felt", "sore")).isEqualTo(ExitCode.FINE);

    assertThat(history("--delete", "--yes")).isEqualTo(ExitCode.FINE);

    assertThat(said.toString()).contains("A rest that was due stays due");
    assertThat(taken()).isEmpty();
  }

  private Stream<Feeling> taken() {
    try (HistoryFile file = HistoryFile.openPresent(folder).orElseThrow()) {
      return file.read().feelings().stream().map(FeelingEntry::feeling).toList().stream();
    }
  }

  private int history(String... more) {
    return execute(
        Stream.concat(Stream.of("history", "--state", folder.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private int execute(String... arguments) {
    var line = Lumbar.commandLine(arguments);
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    return line.execute(arguments);
  }
}
