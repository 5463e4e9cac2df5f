package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What a real daemon records of a pad on a real tty, fed to the loop again.
class RecordedDaemonTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private Path tty;
  private Terminal pad;
  private Terminal daemon;

  @BeforeEach
  void open() throws InterruptedException {
    tty = folder.resolve("pad");
    try (Terminal screen = Terminal.open(folder, "screen", "--state", folder.toString())) {
      screen.type("n\n".repeat(40));
      assertThat(screen.awaitEnd()).as(screen::printed).isZero();
    }
    pad = plugIn();
    daemon =
        Terminal.open(
            folder,
            "run",
            "--serial",
            tty.toString(),
            "--page-port",
            "0",
            "--state",
            folder.toString());
    daemon.await("connected");
  }

  @AfterEach
  void close() {
    pad.close();
    daemon.close();
  }

  @Test
  @DisplayName("over a real tty, unplugged in the middle and plugged in again: identical")
  void anUnplugInTheMiddleReplaysIdentically() throws InterruptedException, IOException {
    startAndFeelMotors(0);
    pad.kill();
    int lost = daemon.await("The pad was lost during a session");
    pad = plugIn();
    daemon.await("connected", lost);
    pad.type("start\n");
    int again = daemon.await("rejected", lost);
    pad.type("stop\n");
    int cleared = daemon.await("cleared", again);
    daemon.terminate();

    assertThat(daemon.printed()).contains("Record: " + folder.resolve("recordings"));
    assertThat(cleared).isPositive();
    assertThat(replay()).as(out::toString).isZero();
    assertThat(out.toString()).contains("identical").doesNotContain("just ends", "torn", "gap");
    assertThat(recorded()).contains("started", "fault", "cleared", "The line was closed");
  }

  @Test
  @DisplayName("F40: kill -9 in a session, and the recording goes up to that moment: identical")
  void aKilledDaemonLeavesARecording() throws InterruptedException, IOException {
    startAndFeelMotors(0);
    pad.type("softer\n");
    daemon.await("softer");
    daemon.kill();

    assertThat(replay()).as(out::toString).isZero();
    assertThat(out.toString()).contains("identical", "was killed");
    assertThat(recorded()).contains("started", "softer");
  }

  private void startAndFeelMotors(int from) throws InterruptedException {
    pad.type("start\n");
    daemon.await("started", from);
    pad.await("motors on");
  }

  private Terminal plugIn() throws InterruptedException {
    Terminal plugged = Terminal.open(folder, "pad", "--tty", tty.toString());
    plugged.await("type start");
    return plugged;
  }

  private int replay() {
    return lumbar("replay", folder.resolve("recordings").toString());
  }

  /// The last recording as a story.
  private String recorded() throws IOException {
    out.getBuffer().setLength(0);
    try (Stream<Path> files = Files.list(folder.resolve("recordings"))) {
      List<Path> sorted = files.sorted().toList();
      assertThat(lumbar("show", sorted.getLast().toString())).isZero();
    }
    return out.toString();
  }

  private int lumbar(String... arguments) {
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    return line.execute(arguments);
  }
}
