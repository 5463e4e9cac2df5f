package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `lumbar replay` as it is typed, on a recording of a simulation.
class ReplayCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file;

  @BeforeEach
  void record() {
    file = folder.resolve("session.lumbar");
    assertThat(lumbar("simulate", "everyday-5", "--record", file.toString())).isZero();
    out.getBuffer().setLength(0);
  }

  @Test
  void aRecordingReplaysIdentically() {
    assertThat(lumbar("replay", file.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("session\\.lumbar: identical: \\d{5} inputs, \\d{5} frames");
  }

  @Test
  void itIsOneJsonObjectARecording() {
    assertThat(lumbar("replay", file.toString(), "--json", "--until", "1:30")).isZero();

    JsonNode line = JsonMapper.shared().readTree(out.toString()).get(0);
    assertThat(line.get("identical").asBoolean()).isTrue();
    assertThat(line.get("end_s").asDouble()).isEqualTo(90);
    assertThat(line.get("difference").isNull()).isTrue();
  }

  @Test
  @DisplayName("an input that is not in the recording: the first difference, and exit code 1")
  void aDifferenceIsShown() throws IOException {
    Path other = folder.resolve("other.lumbar");
    byte[] bytes = Files.readAllBytes(file);
    int from = indexOfLine(bytes, 2_000);
    int to = indexOfLine(bytes, 2_020);
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, shorter, from, bytes.length - to);
    Files.write(other, shorter);

    assertThat(lumbar("replay", other.toString())).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern("other\\.lumbar: differs at \\d+\\.\\d{3} s, turn \\d+")
        .contains("input:    ", "recorded: frame ", "now:      frame ");
  }

  @Test
  void aTornRecordingReplaysUpToItsEndAndSaysSo() throws IOException {
    Path torn = folder.resolve("torn.lumbar");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(torn, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(lumbar("replay", torn.toString())).isZero();
    assertThat(out.toString()).contains("identical", "torn", "cut off");
  }

  @Test
  void whatIsNoRecordingIsWrongUsage() throws IOException {
    Path other = folder.resolve("notes.txt");
    Files.writeString(other, "no recording");

    assertThat(lumbar("replay", other.toString())).isEqualTo(2);
    assertThat(lumbar("replay", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(lumbar("replay", file.toString(), "--until", "soon")).isEqualTo(2);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(lumbar("replay", empty.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("notes.txt", "does not begin as a recording does", "\"soon\" is no time")
        .contains("There is no recording in ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aRecordingIsToldAsAStory() {
    assertThat(lumbar("show", file.toString(), "--until", "10s")).isZero();
    assertThat(out.toString())
        .contains("session.lumbar: on back-20", "simulated", "press        start", "started")
        .doesNotContain("finished");
    out.getBuffer().setLength(0);

    assertThat(lumbar("show", file.toString(), "--json")).isZero();
    JsonNode told = JsonMapper.shared().readTree(out.toString());
    assertThat(told.get("events").findValuesAsString("kind")).contains("started", "finished");
  }

  @Test
  void aRecordingIsDrawnAsTheDaemonKnewIt() throws Exception {
    Path svg = folder.resolve("session.svg");
    assertThat(lumbar("show", file.toString(), "--until", "90s", "--svg", svg.toString())).isZero();

    String picture = Files.readString(svg);
    assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()))
        .isNotNull();
    assertThat(picture)
        .contains(
            "a recording by lumbar", "press on start", "started: ", ">measured<", ">asked: dashed<")
        .contains("effleurage", "class=\"state running\"")
        .doesNotContain("skin: grey", "NaN");
  }

  @Test
  void aRecordingIsWrittenAsATableOfWhatTheDaemonKnew() throws IOException {
    Path csv = folder.resolve("session.csv");
    assertThat(lumbar("show", file.toString(), "--until", "90s", "--csv", csv.toString())).isZero();

    List<String> rows = Files.readAllLines(csv);
    assertThat(rows.getFirst()).startsWith("time_s,state,technique,pad,fault,felt,");
    assertThat(rows.getLast()).contains(",running,effleurage,armed,none,").doesNotContain("NaN");
    assertThat(rows.getLast().split(",", -1)).hasSameSizeAs(rows.getFirst().split(","));
  }

  @Test
  void onlyARecordingIsToldUpToATime() {
    assertThat(lumbar("show", "everyday-5", "--until", "90s")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void aRecordingBecomesAScenario() throws IOException {
    Path scenario = folder.resolve("scenario.json");
    assertThat(lumbar("replay", file.toString(), "--as-scenario", scenario.toString())).isZero();

    JsonNode made = JsonMapper.shared().readTree(Files.readString(scenario));
    assertThat(made.get("routine").asString()).isEqualTo("everyday-5");
    assertThat(made.get("expectations").findValuesAsString("event"))
        .containsExactly("started", "finished");
    assertThat(out.toString()).isEmpty();
    assertThat(lumbar("check", scenario.toString())).as(err::toString).isZero();
    assertThat(lumbar("test", scenario.toString())).as(out::toString).isZero();
  }

  @Test
  void aScenarioIsNotWrittenOverAFileThatIsThere() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.json"), "mine");

    assertThat(lumbar("replay", file.toString(), "--as-scenario", mine.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("mine.json");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aRecordingInWhichNothingWasAnnouncedBecomesAScenarioInWhichNothingComesOn()
      throws IOException {
    Path scenario = folder.resolve("nothing.json");

    int code =
        lumbar("replay", file.toString(), "--until", "0.5s", "--as-scenario", scenario.toString());

    assertThat(code).as(err::toString).isZero();
    assertThat(scenario).content().contains("\"never-output\"").doesNotContain("\"event\"");
    assertThat(lumbar("check", scenario.toString())).as(err::toString).isZero();
    assertThat(lumbar("test", scenario.toString())).as(out::toString).isZero();
  }

  @Test
  void theSameSimulationGivesTheSameRecordingToTheLastByte() throws IOException {
    Path again = folder.resolve("again.lumbar");
    assertThat(lumbar("simulate", "everyday-5", "--record", again.toString())).isZero();

    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void aFileThatIsThereIsNotRecordedOver() {
    assertThat(lumbar("simulate", "everyday-5", "--record", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("session.lumbar");
  }

  private static int indexOfLine(byte[] bytes, int line) {
    int at = 0;
    for (int left = line; left > 0; at++) {
      left -= bytes[at] == '\n' ? 1 : 0;
    }
    return at;
  }

  private int lumbar(String... arguments) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
