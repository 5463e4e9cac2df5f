package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `lumbar new scenario`, and `lumbar check` of what becomes of it.
class NewCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aNewScenarioIsSoundAndPasses() {
    String file = folder.resolve("mine").toString();

    assertThat(lumbar("new", "scenario", file)).isZero();
    assertThat(err.toString()).contains("./lumbar test " + file + ".json");
    assertThat(lumbar("check", file + ".json")).as(out::toString).isZero();
    assertThat(lumbar("test", file + ".json")).as(out::toString).isZero();
  }

  @Test
  void everyLineOfItSaysWhyItIsThere() throws IOException {
    lumbar("new", "scenario", folder.resolve("mine.json").toString());

    JsonNode scenario = JsonMapper.shared().readTree(folder.resolve("mine.json"));
    for (String list : List.of("presses", "commands", "faults", "expectations")) {
      assertThat(scenario.get(list)).isNotEmpty().allMatch(line -> line.has("why"));
    }
    assertThat(scenario.get("expectations").findValuesAsString("expect"))
        .containsExactlyInAnyOrder(
            "state-becomes",
            "event",
            "value-stays",
            "never-event",
            "output-zero",
            "never-state",
            "never-output");
  }

  @Test
  void aFileThatIsThereIsNotTouched() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "precious");

    assertThat(lumbar("new", "scenario", file.toString())).isEqualTo(2);
    assertThat(file).hasContent("precious");
    assertThat(err.toString()).contains("is there already");
    assertThat(lumbar("new", "scenario", folder.resolve("no/such/mine").toString())).isEqualTo(2);
    assertThat(lumbar("new")).isEqualTo(2);
  }

  @Test
  void aCheckTellsAllProblemsAtOnceWithTheirPlaces() throws IOException {
    Path file = folder.resolve("mine.json");
    lumbar("new", "scenario", file.toString());
    String text =
        Files.readString(file)
            .replace("\"unclench-10\"", "\"unclensh-10\"")
            .replace("line-loss=0.1", "motor-stalled=99")
            .replace("\"within\": \"50ms\"", "\"within\": \"soon\"")
            .replace("never-output", "never-ouptut");
    Files.writeString(file, text);

    assertThat(lumbar("check", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSize(4)
        .allMatch(line -> line.matches(".*mine\\.json:\\d+:\\d+: .*"))
        .anyMatch(line -> line.contains("did you mean \"unclench-10\"?"))
        .anyMatch(line -> line.contains("pad back-20 has 14"))
        .anyMatch(line -> line.contains("\"soon\" is no time"))
        .anyMatch(line -> line.contains("did you mean \"never-output\"?"));
  }

  private int lumbar(String... arguments) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
