package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The daemon and a pad as two real processes with a real tty between them.
class TwoTerminalsTest {
  private static final Pattern PAD_TIME = Pattern.compile("([0-9.]+) s ([^\n]*)");

  private static final Pattern PAGE = Pattern.compile("Page: +(http://\\S+)");

  /// No counter of the three is 0.
  private static final Pattern COUNTED =
      Pattern.compile("poor line; .*[1-9]\\d* damaged, [1-9]\\d* lost, [1-9]\\d* doubled");

  private static final int MOST_QUESTIONS = 20;
  private static final int MOST_PRESSES = 10;
  private static final Duration BETWEEN_PRESSES = Duration.ofSeconds(2);

  @TempDir Path folder;
  private Path tty;
  private Terminal pad;
  private Terminal daemon;

  @BeforeEach
  void open() throws InterruptedException {
    tty = folder.resolve("pad");
    answerScreening();
    pad = plugIn();
    daemon = run();
    daemon.await("connected");
  }

  @AfterEach
  void close() {
    pad.close();
    daemon.close();
  }

  @Test
  @DisplayName("H26 L45: kill -9 of the daemon, and the pad goes to zero by itself within a second")
  void aKilledDaemonLetsThePadGoToZero() throws InterruptedException {
    startAndFeelMotors();

    daemon.kill();
    pad.await("OFF: host silent");

    double closed = padTimeOf("the line has been closed");
    double off = padTimeOf("OFF: host silent");
    // The lease is 1.0 s from the last frame, which came before the line was closed.
    assertThat(off - closed).isLessThanOrEqualTo(1.1);
    pad.await("motors off");

    Terminal again = run();
    again.await("fault");
    pad.type("start\n");
    again.await("rejected");
    assertThat(again.printed()).doesNotContain("started");
    again.close();
  }

  @Test
  @DisplayName(
      "H25 L17: kill -9 in a session and a restart give no massage before the rest is over")
  void aKilledDaemonStillRests() throws InterruptedException {
    startAndFeelMotors();
    daemon.kill();
    pad.await("OFF: host silent");

    try (Terminal again = run()) {
      again.await("fault");
      pad.type("stop\n");
      int cleared = again.await("cleared");
      pad.type("start\n");
      again.await("Rest until", cleared);
      assertThat(again.printed()).doesNotContain("started");
    }
  }

  @Test
  @DisplayName("H29: a pad that dies ends the session in a fault, and its return resumes nothing")
  void aLostPadIsAFaultThatStays() throws InterruptedException {
    startAndFeelMotors();

    pad.kill();
    int lost = daemon.await("The pad was lost during a session");
    pad = plugIn();
    int connected = daemon.await("connected", lost);
    pad.type("start\n");
    int rejected = daemon.await("rejected", connected);
    assertThat(daemon.printed().substring(lost)).doesNotContain("started");
    assertThat(pad.printed()).doesNotContain("motors on");

    pad.type("stop\n");
    int cleared = daemon.await("cleared", rejected);
    pad.type("start\n");
    daemon.await("started", cleared);
  }

  @Test
  @DisplayName("H58: SIGTERM stops the pad before the daemon ends")
  void terminatingTheDaemonStopsThePad() throws InterruptedException {
    startAndFeelMotors();

    daemon.terminate();

    pad.await("OFF: stopped");
    assertThat(pad.printed()).doesNotContain("host silent");
  }

  @Test
  @DisplayName("H49: the pad's own stop works, and the daemon follows")
  void theButtonAtThePadStops() throws InterruptedException {
    startAndFeelMotors();

    pad.type("stop\n");

    pad.await("motors off");
    daemon.await("stopped at the pad");
  }

  @Test
  @DisplayName(
      "F30 F35 F36 L48: a poor line is said with its counts; when all is lost that is said")
  void aPoorLineAndThenNone() throws InterruptedException {
    pad.kill();
    int gone = daemon.await("The pad is gone");
    pad = plugIn("--noise", "0.002", "--loss", "0.3", "--duplicate", "0.1", "--seed", "7");
    int connected = daemon.await("connected", gone);

    awaitPoorLine();
    pad.type("f line-loss=1.0\n");
    daemon.await("The pad is gone: the pad has been silent for 1.0 s", connected);

    assertThat(pad.printed()).doesNotContain("armed").contains("fault begins: line-loss=1.");
  }

  /// Asks the daemon until it says so, as a person at a third terminal does.
  private void awaitPoorLine() throws InterruptedException {
    String page = daemon.printedMatch(PAGE);
    String said = "";
    for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
      try (Terminal status = Terminal.open(folder, "status", "--page", page)) {
        assertThat(status.awaitEnd()).isZero();
        said = status.printed();
      }
      if (COUNTED.matcher(said).find()) {
        return;
      }
    }
    assertThat(said).containsPattern(COUNTED);
  }

  /// Presses start, and again where nothing comes of it, as a person does.
  private void startAndFeelMotors() throws InterruptedException {
    boolean hasStarted = false;
    for (int press = 0; press < MOST_PRESSES && !hasStarted; press++) {
      pad.type("start\n");
      hasStarted = daemon.shows("started", BETWEEN_PRESSES);
    }
    daemon.await("started");
    pad.await("motors on");
  }

  private Terminal plugIn(String... more) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("pad", "--tty", tty.toString()));
    command.addAll(List.of(more));
    Terminal plugged = Terminal.open(folder, command.toArray(String[]::new));
    plugged.await("type start");
    return plugged;
  }

  private Terminal run() {
    return Terminal.open(
        folder,
        "run",
        "--serial",
        tty.toString(),
        "--page-port",
        "0",
        "--state",
        folder.toString());
  }

  private void answerScreening() throws InterruptedException {
    try (Terminal screen = Terminal.open(folder, "screen", "--state", folder.toString())) {
      screen.type("n\n".repeat(40));
      assertThat(screen.awaitEnd()).as(screen::printed).isZero();
    }
  }

  private double padTimeOf(String text) {
    Matcher line = PAD_TIME.matcher(pad.printed());
    while (line.find()) {
      if (line.group(2).startsWith(text)) {
        return Double.parseDouble(line.group(1));
      }
    }
    throw new AssertionError(text + " was not printed, but:\n" + pad.printed());
  }
}
