package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.config.ConfigurationReader;
import org.lumbar.controller.safety.Limit;
import org.lumbar.routines.file.Checked;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;

/// What `lumbar new` writes, and `lumbar check` of what becomes of it.
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
  void aNewConfigurationIsWhatHoldsWithoutOne() throws IOException {
    Path file = folder.resolve("mine.toml");

    assertThat(lumbar("new", "configuration", file.toString())).isZero();

    assertThat(err.toString()).contains("./lumbar check " + file);
    assertThat(ConfigurationReader.read("mine.toml", Files.readString(file)))
        .isInstanceOfSatisfying(
            Checked.Good.class,
            read ->
                assertThat(read.value()).hasToString(ConfigurationReader.defaults().toString()));
  }

  @Test
  void everyKeyOfAConfigurationIsInIt() throws IOException {
    Path file = folder.resolve("mine.toml");
    lumbar("new", "configuration", file.toString());

    // With the keys that are only shown, too; a key that is not known would be refused.
    String all = Files.readString(file).replaceAll("(?m)^# (?=\\w+ = )", "");
    assertThat(ConfigurationReader.read("mine.toml", all)).isInstanceOf(Checked.Good.class);
    JsonNode keys = new TomlMapper().readTree(all);
    for (RecordComponent section : Configuration.class.getRecordComponents()) {
      if (section.getType().isRecord()) {
        String name = section.getName().equals("recorder") ? "record" : section.getName();
        assertThat(keys.path(name).size())
            .as(name)
            .isEqualTo(section.getType().getRecordComponents().length);
      }
    }
    assertThat(keys.at("/state/folder").isString()).isTrue();
    for (String limit : keys.path("limits").propertyNames()) {
      assertThat(Arrays.stream(Limit.values()).map(Limit::key)).contains(limit);
    }
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
