package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.fault.Fault;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  @DisplayName(
      "F22: a sensor that breaks off ends the session in a fault, and the exit code says so")
  void aFaultEndsTheSession() {
    assertThat(lumbar("simulate", "knots", "--fault", "F22@60s", "--json")).isEqualTo(5);

    JsonNode report = JsonMapper.shared().readTree(out.toString());
    assertThat(report.get("outcome").asString()).isEqualTo("fault");
    assertThat(report.get("seconds").asDouble()).isBetween(58.0, 62.0);
  }

  @Test
  void theDigestIsThatOfTheSessionAndAnotherSeedHasAnother() {
    PadLayout layout = Library.shipped().findLayout("back-20").orElseThrow();
    Plan plan = Plan.of(layout, Fitting.repertoire(Library.shipped(), layout), "knots", 1);
    Simulation alone = new Simulation(plan.with(ActWords.press("start@1s")));
    assertThat(alone.runToEnd(() -> {})).isTrue();

    assertThat(digest("1")).isEqualTo(alone.digest()).isEqualTo(alone.digest());
    assertThat(digest("2")).isNotEqualTo(alone.digest());
  }

  private String digest(String seed) {
    out.getBuffer().setLength(0);
    assertThat(lumbar("simulate", "knots", "--seed", seed, "--json")).isZero();
    return JsonMapper.shared().readTree(out.toString()).get("digest").asString();
  }

  @Test
  void theTableHasARowForEveryTickAndEndsInSilenceAfterAPressOnStop() throws IOException {
    Path csv = folder.resolve("knots.csv");

    assertThat(lumbar("simulate", "knots", "--press", "stop@30s", "--csv", csv.toString()))
        .isZero();

    List<String> lines = Files.readAllLines(csv);
    List<String> heading = List.of(lines.getFirst().split(",", -1));
    assertThat(heading).startsWith("time_s", "state", "technique", "pad", "fault", "felt");
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(heading.size()));
    assertThat(lines.get(1)).startsWith("0.02,");
    assertThat(lines.get(50 * 20)).startsWith("20.00,running,");
    assertThat(strongest(heading, lines.get(50 * 20))).isPositive();
    assertThat(strongest(heading, lines.get(50 * 30 + 25))).isZero();
  }

  @Test
  void thePictureNamesEveryPressAndFault() throws IOException {
    Path svg = folder.resolve("knots.svg");

    int code =
        lumbar(
            "simulate",
            "knots",
            "--fault",
            "line-loss=0.1@10s..12s",
            "--command",
            "softer@20s",
            "--press",
            "stop@30s",
            "--svg",
            svg.toString());

    assertThat(code).isZero();
    assertThat(Files.readString(svg))
        .startsWith("<svg ")
        .contains("press on stop", "asked from afar: softer", "fault line-loss", "is over")
        .endsWith("</svg>\n");
  }

  @Test
  @DisplayName("L1: a person's own cap holds in a simulation as on the pad")
  void theCapOfTheProfileHolds() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("mine.json"), "{\"person\": \"mine\", \"cap\": 4.0, \"tender\": []}");

    assertThat(lumbar("simulate", "wall-ball-10", "--profile", profile.toString(), "--json"))
        .as(err.toString())
        .isZero();

    JsonNode report = JsonMapper.shared().readTree(out.toString());
    assertThat(report.get("motors").findValues("max"))
        .allSatisfy(most -> assertThat(most.asDouble()).isLessThanOrEqualTo(4.0));
  }

  @Test
  void whatIsWrongIsSaidWithAWayOut() {
    assertThat(lumbar("simulate", "knots", "--fault", "F22")).isEqualTo(2);
    assertThat(lumbar("simulate", "knots", "--press", "go@3s")).isEqualTo(2);
    assertThat(lumbar("simulate", "knots", "--profile", "no/such.json")).isEqualTo(2);
    assertThat(lumbar("simulate", "knots", "--press", "stop@3s", "--svg", "no/such/a.svg"))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "has no time", "there is no button", "no/such.json", "Cannot write no/such/a.svg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fault|motor-stalled=99@9s|pad back-20 has 14",
        "--fault|heater-open=3@9s|pad back-20 has 2",
        "--fault|sensor-opne@9s|did you mean sensor-open?",
        "--fault|F222@9s|did you mean F22?",
        "--fault|no-answer@9s|did you mean no-answers?",
        "--fault|no-answers=3@9s|no-answers takes no value",
        "--fault|line-loss=2@9s|must be 0..1",
        "--fault|line-loss=@9s|\"\" is not a number",
        "--fault|line-loss=NaN@9s|must be 0..1",
        "--fault|line-loss=0.1/0.2@9s|takes 1 value",
        "--fault|hang=1@9s|takes no value",
        "--fault|hang@9s..3s|ends before it begins",
        "--fault|hang@9s..|is no time",
        "--fault|@9s|has no time",
        "--fault|hang@9999m|no simulation lasts longer",
        "--press|stpo@9s|did you mean stop?",
        "--press|stop@-1s|is no time",
        "--command|start@9s|there is no command \"start\"",
        "--command|choose=@9s|there is no command \"choose=\"",
        "--command|pasue@9s|did you mean pause?",
        "--speed|fast|is no speed",
        "--speed|0|is no speed",
        "--speed|NaN|is no speed",
        "--seed|many|--seed",
        "--layout|back-2O|Did you mean \"back-20\"?"
      })
  void whatIsSillyIsToldBeforeAnythingRuns(String option, String value, String why) {
    assertThat(lumbar("simulate", "knots", option, value)).isEqualTo(2);
    assertThat(err.toString()).contains(why).doesNotContain("unexpected", "Exception");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void noFaultWithWhateverValuesEndsInAStackTrace() {
    for (Fault fault : Fault.all()) {
      for (String values :
          List.of("=", "=x", "=-1", "=0", "=1e300", "=NaN", "=1/", "=1/1/1/1/1", "=Infinity")) {
        int code =
            lumbar(
                "simulate",
                "knots",
                "--quiet",
                "--fault",
                fault.name() + values + "@1.5s",
                "--press",
                "start@1s",
                "--press",
                "stop@2s");
        assertThat(code).as(fault.name() + values).isIn(0, 2, 5, 6);
      }
    }
    assertThat(err.toString()).doesNotContain("unexpected", "\tat ");
  }

  @Test
  void aFaultThatIsOverAndAcknowledgedStillIsHowTheSessionEnded() {
    assertThat(
            lumbar(
                "simulate",
                "knots",
                "--fault",
                "supply-sag@5s..6s",
                "--press",
                "stop@10s",
                "--press",
                "start@1s",
                "--json"))
        .isEqualTo(5);
    assertThat(JsonMapper.shared().readTree(out.toString()).get("outcome").asString())
        .isEqualTo("fault");
  }

  @Test
  void aStartThatIsRefusedIsNoSession() {
    assertThat(lumbar("simulate", "knots", "--fault", "stop-stuck@0.5s", "--json")).isEqualTo(6);
    assertThat(JsonMapper.shared().readTree(out.toString()).get("outcome").asString())
        .isEqualTo("not_started");
  }

  @Test
  void filesOfTheOwnFolderThatCannotBeUsedAreNamed() throws IOException {
    Files.writeString(folder.resolve("mine.json"), "{\"id\": \"mine\", \"parts\": []}");

    assertThat(lumbar("simulate", "mine", "--folder", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("left out: ", "mine.json:1:", "There is no routine");
  }

  private static double strongest(List<String> heading, String line) {
    String[] cells = line.split(",", -1);
    return IntStream.range(0, cells.length)
        .filter(cell -> heading.get(cell).endsWith("_level"))
        .mapToDouble(cell -> Double.parseDouble(cells[cell]))
        .max()
        .orElseThrow();
  }

  @Test
  void whatCannotBeWrittenIsToldBeforeAnythingBegins() {
    String twice = folder.resolve("same").toString();

    assertThat(lumbar("simulate", "knots", "--svg", folder.resolve("no/x.svg").toString()))
        .isEqualTo(2);
    assertThat(lumbar("simulate", "knots", "--csv", folder.toString())).isEqualTo(2);
    assertThat(lumbar("simulate", "knots", "--svg", twice, "--record", twice)).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "there is no folder " + folder.resolve("no"),
            "it is a folder",
            "is to be written twice");
    assertThat(out.toString()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileIsReplacedWholeAndALinkStaysOne() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);

    assertThat(lumbar("simulate", "knots", "--press", "stop@3s", "--csv", link.toString()))
        .isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("time_s,");
    assertThat(folder).isDirectoryContaining(real::equals).isDirectoryNotContaining("glob:**.new");
  }

  private int lumbar(String... arguments) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
