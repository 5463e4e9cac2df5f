package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands as they are typed: what they print where, and their exit codes.
class CommandsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static Stream<String> commands() {
    return Lumbar.commandLine().getSubcommands().keySet().stream().filter(n -> !n.equals("help"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) {
    assertThat(lumbar(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: lumbar " + command);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandIsReadWithoutAllOthersAndIsTheSame(String command) {
    CommandLine alone = Lumbar.commandLine(command, "--help");
    assertThat(alone.getSubcommands()).containsOnlyKeys(command);
    assertThat(usage(alone, command)).isEqualTo(usage(Lumbar.commandLine(), command));
  }

  private static String usage(CommandLine line, String command) {
    return Objects.requireNonNull(line.getSubcommands().get(command)).getUsageMessage();
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheNearest() {
    assertThat(lumbar("simulat", "knots")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean: ", "lumbar simulate");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(lumbar()).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: lumbar");
  }

  @Test
  void anUnknownRoutineIsAnsweredWithTheNearest() {
    assertThat(lumbar("simulate", "wallball-10")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean \"wall-ball-10\"?");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileInPlaceOfAnIdIsAnsweredWithTheOptionForIt() {
    assertThat(lumbar("simulate", "knots", "--layout", "own/pad.json")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no layout \"own/pad.json\"", "--folder");
  }

  @Test
  void theLimitsAreATableOrJsonAndShowWhatIsConfigured() throws IOException {
    Path file = Files.writeString(folder.resolve("lumbar.toml"), "[limits]\nsession_min = 12\n");

    assertThat(lumbar("limits", "--config", file.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("L15 +session_min +12 +5 to 15 .*standard: 15")
        .containsPattern("L17 +rest_min +60 +15 to 1440");
    out.getBuffer().setLength(0);
    assertThat(lumbar("limits", "--json")).isZero();
    assertThat(JsonMapper.shared().readTree(out.toString()).get(0).get("id").stringValue())
        .isEqualTo("L4");
  }

  @Test
  @DisplayName("H1: a configuration beyond a hard bound starts nothing: exit code 3, bound and id")
  void aLimitBeyondItsHardBoundStartsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("lumbar.toml"), "[limits]\nheat_high_c = 45\n");

    assertThat(lumbar("run", "--config", file.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("lumbar.toml:2:1", "heat_high_c = 45", "L24", "41");
  }

  @Test
  void theLibraryIsATableOrJson() {
    assertThat(lumbar("routines")).isZero();
    assertThat(out.toString()).contains("wall-ball-10", "10:00", "partner-15", "15:00");
    out.getBuffer().setLength(0);

    assertThat(lumbar("routines", "--json")).isZero();
    assertThat(json().isArray()).isTrue();
    assertThat(json().findValuesAsString("id")).contains("unclench-10");
  }

  @Test
  void aRoutineIsShownAsATimeline() throws IOException {
    Path csv = folder.resolve("levels.csv");
    assertThat(lumbar("show", "wall-ball-10", "--json", "--csv", csv.toString())).isZero();

    JsonNode phases = json().get("phases");
    assertThat(phases.get(0).get("technique").asString()).isEqualTo("effleurage");
    double sum = 0;
    for (JsonNode phase : phases) {
      sum += phase.get("seconds").asDouble();
    }
    assertThat(sum).isEqualTo(600);
    assertThat(Files.readAllLines(csv)).hasSize(1 + 600 * 50);
  }

  @Test
  @DisplayName("F1: a routine is shown under the person's cap; a bad profile shows its problems")
  void aRoutineIsShownForAPerson() throws IOException {
    Path anna =
        Files.writeString(folder.resolve("anna.json"), "{\"person\": \"Anna\", \"cap\": 4}");
    assertThat(lumbar("show", "knots", "--json", "--profile", anna.toString())).isZero();
    double strongest = 0;
    for (JsonNode phase : json().get("phases")) {
      strongest = Math.max(strongest, phase.get("strength").asDouble());
    }
    assertThat(strongest).isEqualTo(4);

    Path bo = Files.writeString(folder.resolve("bo.json"), "{\"person\": \"Bo\", \"cap\": 9}");
    assertThat(lumbar("show", "knots", "--profile", bo.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("bo.json:1:25: \"cap\" is 9");
    assertThat(lumbar("check", anna.toString())).isZero();
    assertThat(lumbar("check", bo.toString())).isEqualTo(1);
  }

  @Test
  void aSimulationIsOneJsonObject() {
    assertThat(lumbar("simulate", "wall-ball-10", "--json")).isZero();

    JsonNode report = json();
    assertThat(report.get("routine").asString()).isEqualTo("wall-ball-10");
    assertThat(report.get("outcome").asString()).isEqualTo("completed");
    assertThat(report.get("seconds").asDouble()).isEqualTo(600);
    assertThat(report.get("motors")).hasSize(20);
    for (JsonNode motor : report.get("motors")) {
      assertThat(motor.get("max").asDouble()).isLessThanOrEqualTo(6.0);
      if (motor.get("excluded").asBoolean()) {
        assertThat(motor.get("max").asDouble()).isZero();
        assertThat(motor.get("on_s").asDouble()).isZero();
      }
      assertThat(motor.propertyNames()).contains("id", "x_mm", "y_mm");
    }
    assertThat(report.get("heaters")).hasSize(2);
    for (JsonNode heater : report.get("heaters")) {
      assertThat(heater.get("max_setpoint_c").asDouble()).isLessThanOrEqualTo(41.0);
      assertThat(heater.get("max_c").asDouble()).isLessThan(43.0);
    }
    assertThat(report.get("events").findValuesAsString("kind")).contains("started", "finished");
    assertThat(report.get("frames").get("sent").asInt()).isGreaterThan(600 * 50);
    assertThat(report.get("frames").get("received").asInt()).isGreaterThan(600 * 50);
  }

  @Test
  void aMissingConfigurationIsNamed() {
    assertThat(lumbar("run", "--config", "no/such/file.toml")).isEqualTo(3);
    assertThat(err.toString()).contains("no/such/file.toml");
  }

  @Test
  void aWrongConfigurationStopsTheDaemonBeforeAnything() throws IOException {
    Path file = folder.resolve("lumbar.toml");
    Files.writeString(file, "[serial]\npaht = \"/dev/ttyACM0\"\n");

    assertThat(lumbar("run", "--config", file.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("lumbar.toml:2:1:", "did you mean \"path\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--page-port", "--broker-port"})
  void aDemoOnAPortThatIsTakenSaysSo(String option) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(lumbar("demo", option, port, "--seconds", "1")).isEqualTo(2);
      assertThat(err.toString()).startsWith("Port " + port).contains("another with " + option);
    }
  }

  @Test
  void aSoundFileIsSound() throws IOException {
    Path file = folder.resolve("lumbar.toml");
    Files.writeString(file, "[page]\nport = 0\n");

    assertThat(lumbar("check", file.toString())).isZero();
    assertThat(err.toString()).contains("all sound");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(lumbar("check", "no/such/routine.json")).isEqualTo(2);
    assertThat(err.toString()).contains("no/such/routine.json");
  }

  private int lumbar(String... arguments) {
    CommandLine line = Lumbar.commandLine(arguments);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out.toString());
  }
}
