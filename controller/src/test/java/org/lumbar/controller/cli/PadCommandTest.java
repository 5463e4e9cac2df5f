package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.controller.bench.Surrounding;
import org.lumbar.sim.fault.Fault;
import org.lumbar.sim.fault.Injection;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `lumbar pad` with faults and scripts, and `lumbar faults`, which lists what they can name.
@Timeout(120)
class PadCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path tty;

  @BeforeEach
  void chooseName() {
    tty = folder.resolve("pad");
  }

  @Test
  void faultsAreThereFromTheBeginningAndTheScriptFollows() throws Exception {
    Path script =
        Files.writeString(
            folder.resolve("evening.txt"),
            """
            # one minute of a bad evening
            0.2 press start        # nobody listens
            0.3..0.5 line-unplugged
            0:00.6 repair sensor-open
            """);
    try (Terminal pad =
        Terminal.open(
            folder,
            "pad",
            "--tty",
            tty.toString(),
            "--fault",
            "sensor-open",
            "--fault",
            "F36=0.5",
            "--script",
            script.toString())) {
      int told = pad.await("fault begins: sensor-open=1");
      told = pad.await("fault begins: line-loss=0.5", told);
      told = pad.await("start pressed", told);
      told = pad.await("fault begins: line-unplugged", told);
      told = pad.await("fault ends: line-unplugged", told);
      int end = pad.await("fault ends: sensor-open", told);
      pad.type("quit\n");
      assertThat(pad.awaitEnd()).isZero();
      assertThat(end).isGreaterThan(told);
    }
    assertThat(Files.exists(tty, LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --fault=line-lost     | did you mean line-loss?
          --fault=line-loss=1.5 | must be 0..1, was 1.5
          --fault=hang=2        | takes no value
          --fault=line-loss=x   | is not a number
          --loss=1.5            | must be 0..1, was 1.5
          --noise=-0.1          | must be 0..1, was -0.1
          --layout=back-2       | back-20
          --script=gone.txt     | gone.txt
          """)
  void whatCannotBeIsWrongUsageAndSaysWhy(String option, String why) {
    assertThat(lumbar("pad", "--tty", tty.toString(), option)).isEqualTo(2);
    assertThat(err.toString()).contains(why);
    assertThat(tty).doesNotExist();
  }

  @Test
  void everyBadLineOfAScriptIsNamed() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("bad.txt"),
            "1 line-loss\nsoon line-loss\n2 press strat\n3 line-lossy\n5..4 line-loss\n6\n");

    assertThat(lumbar("pad", "--tty", tty.toString(), "--script", script.toString())).isEqualTo(2);

    assertThat(err.toString())
        .doesNotContain("bad.txt:1:")
        .contains(
            "bad.txt:2: \"soon\" is no time",
            "bad.txt:3: there is no button \"strat\"; did you mean start?",
            "bad.txt:4: there is no fault \"line-lossy\"; did you mean line-loss?",
            "bad.txt:5: the fault must end after it has begun",
            "bad.txt:6: \"6\" says no deed");
  }

  @Test
  void aNameThatIsTakenIsNoPlaceForAPad() throws IOException {
    Files.writeString(tty, "somebody's");

    assertThat(lumbar("pad", "--tty", tty.toString())).isEqualTo(4);
    assertThat(err.toString()).contains("choose another path");
    assertThat(tty).hasContent("somebody's");
  }

  @Test
  void allFaultsAreListed() {
    assertThat(lumbar("faults")).isZero();
    assertThat(out.toString())
        .contains(Fault.all().stream().map(Fault::name).toList())
        .containsPattern("F36 +line-loss +Frames never arrive\\.")
        .contains("= share of the frames (0..1, usually 0.3)");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theListIsJsonTooAndItsExamplesCanBeTypedAsTheyAre() {
    assertThat(lumbar("faults", "--json")).isZero();

    JsonNode rows = JsonMapper.shared().readTree(out.toString());
    List<String> ids = new ArrayList<>();
    for (JsonNode row : rows) {
      ids.add(row.path("id").stringValue());
      assertThat(row.path("sentence").stringValue()).endsWith(".");
      if (!row.path("where").stringValue().startsWith("pad")) {
        assertThat(row.path("where").stringValue()).contains("lumbar ");
        continue;
      }
      Injection injection = Injection.parse(row.path("example").stringValue());
      assertThat(injection.fault().name()).isEqualTo(row.path("name").stringValue());
      assertThat(injection.values()).hasSize(row.path("values").size());
    }
    assertThat(ids)
        .hasSize(Fault.all().size() + Surrounding.values().length)
        .doesNotHaveDuplicates()
        .contains("F36", "F22");
  }

  private int lumbar(String... arguments) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
