package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TestCommandTest {
  private static final String SCENARIO =
      """
      {"name": "A stop", "description": "It stops.", "routine": "knots",
       "presses": [{"button": "start", "at": "1s"}, {"button": "stop", "at": "5s"}],
       "expectations": [{"expect": "%s", "after": "5s", "within": "%s"}]}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyShippedScenarioComesAsExpected() {
    int code = test(Path.of("..", "scenarios"));

    assertThat(out.toString()).doesNotContain("FAIL", "BAD ");
    assertThat(code).isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("ok")))
        .hasSizeGreaterThanOrEqualTo(30);
  }

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
  void whatCannotBeReadIsRefusedWithItsPlace() throws IOException {
    Path file = write(SCENARIO.formatted("output-zer", "1s"));

    assertThat(test(file)).isEqualTo(2);
    assertThat(out.toString()).contains("BAD", "scenario.json:3:", "output-zero");
    assertThat(test(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("There is no file or folder");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("scenario.json"), text);
  }

  private int test(Path path, String... more) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] arguments = new String[4 + more.length];
    arguments[0] = "test";
    arguments[1] = path.toString();
    arguments[2] = "--pictures";
    arguments[3] = folder.resolve("pictures").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return line.execute(arguments);
  }
}
