package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `lumbar test` as it is typed.
class TestCommandTest {
  private static final String SCENARIO =
      """
      {"name": "A stop", "description": "It stops.", "routine": "knots",
       "presses": [{"button": "start", "at": "1s"}, {"button": "stop", "at": "5s"}],
       "expectations": [{"expect": "%s", "after": "5s", "within": "%s"}]}
      """;

  private static final String WAITING = "Waiting for a change";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void whatFailsIsToldDrawnAndReported() throws IOException {
    Path file = write(SCENARIO.formatted("output-zero", "0ms"));
    Path junit = folder.resolve("junit.xml");
    Path tap = folder.resolve("results.tap");

    assertThat(test(file, "--junit", junit.toString(), "--tap", tap.toString())).isEqualTo(1);

    assertThat(out.toString()).contains("FAIL", "expected output 0 within 0 ms", "at 0:05");
    assertThat(folder.resolve("pictures")).isDirectoryContaining("glob:**.svg");
    assertThat(Files.readString(junit)).contains("failures=\"1\"", "<failure", "A stop");
    assertThat(Files.readString(tap)).contains("1..1", "not ok 1");
  }

  @Test
  void scenariosOfTheSameNameHaveAPictureEach() throws IOException {
    String failing = SCENARIO.formatted("output-zero", "0ms");
    Path here = write(failing);
    Path other = Files.writeString(folder.resolve("scenario_json.json"), failing);
    Path same = folder.resolve("pictures/../scenario.json");
    Files.createDirectories(folder.resolve("pictures"));

    assertThat(test(here, other.toString(), same.toString(), here.toString())).isEqualTo(1);

    assertThat(out.toString().lines().filter(line -> line.contains(".svg")).distinct()).hasSize(4);
    try (Stream<Path> pictures = Files.list(folder.resolve("pictures"))) {
      assertThat(pictures).hasSize(4);
    }
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsPlace() throws IOException {
    Path file = write(SCENARIO.formatted("output-zer", "1s"));

    assertThat(test(file)).isEqualTo(2);
    assertThat(out.toString()).contains("BAD", "scenario.json:3:", "output-zero");
    assertThat(test(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("There is no file or folder");
  }

  @Test
  void aBadFileDoesNotKeepTheOthersFromRunning() throws IOException {
    Files.writeString(folder.resolve("a-bad.json"), "{");
    write(SCENARIO.formatted("output-zero", "1s"));

    assertThat(test(folder, "--json")).isEqualTo(2);
    JsonNode rows = JsonMapper.shared().readTree(out.toString());
    assertThat(rows.findValuesAsString("verdict")).containsExactly("bad", "ok");
    assertThat(rows.at("/0/complaints/0").asString()).contains("a-bad.json:1:2");
    assertThat(err.toString()).contains("1 of 2 scenarios came as expected");
  }

  @Test
  void nothingToTestIsWrongUsage() {
    assertThat(test(folder)).isEqualTo(2);
    assertThat(test(folder, "--watch", "--json")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no scenario (.json)", "leave out one");
  }

  @Test
  void withoutFilesTheShippedScenariosAreTestedWhereverOneIs() throws IOException {
    Path shipped = Files.createDirectories(folder.resolve("home/scenarios/stop"));
    Files.writeString(shipped.resolve("a.json"), SCENARIO.formatted("output-zero", "1s"));
    System.setProperty(ScenarioPaths.HOME, folder.resolve("home").toString());
    try {
      assertThat(execute("test")).isZero();
    } finally {
      System.clearProperty(ScenarioPaths.HOME);
    }
    assertThat(out.toString()).contains("ok ", "a.json: A stop");
    assertThat(err.toString()).contains("Testing all of " + folder.resolve("home/scenarios"));
  }

  @Test
  void whereThereAreNoScenariosItIsSaidWhatToDo() {
    assertThat(execute("test")).isEqualTo(2);
    assertThat(err.toString()).contains("name scenario files", "new scenario", "--hazards");
  }

  @Test
  void whileWatchingAChangeRunsThemAgainAndAMistakeEndsNothing() throws Exception {
    Path file = write(SCENARIO.formatted("output-zero", "1s"));
    String pictures = folder.resolve("pictures").toString();
    try (Terminal watching =
        Terminal.open(folder, "test", folder.toString(), "--watch", "--pictures", pictures)) {
      int first = watching.await(WAITING);
      Files.writeString(folder.resolve("notes.txt"), "does not count");
      Files.writeString(file, "{");
      int second = watching.await(WAITING, first);
      Files.writeString(file, SCENARIO.formatted("output-zero", "0ms"));
      int third = watching.await(WAITING, second);
      Files.delete(file);
      int fourth = watching.await(WAITING, third);
      assertThat(watching.printed().split(WAITING, -1)).hasSize(5);
      Path later = Files.createDirectory(folder.resolve("later"));
      Files.writeString(later.resolve("new.json"), SCENARIO.formatted("output-zero", "1s"));
      watching.await("1 of 1", fourth);

      assertThat(watching.printed())
          .containsSubsequence(
              "ok    ",
              "1 of 1",
              "BAD   ",
              "0 of 1",
              "FAIL  ",
              "expected output 0 within 0 ms",
              "There is no scenario (.json)",
              "1 of 1");
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("scenario.json"), text);
  }

  private int test(Path path, String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "test";
    arguments[1] = path.toString();
    arguments[2] = "--pictures";
    arguments[3] = folder.resolve("pictures").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return execute(arguments);
  }

  private int execute(String... arguments) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
