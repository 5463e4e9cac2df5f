package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
  @DisplayName("H46: a second daemon does not live in the state folder of the first")
  void aSecondDaemonIsRefused() throws InterruptedException {
    Terminal second = run();

    second.await("Another daemon lives in");
    second.close();
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
    pad.type("s");
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
      pad.type("x");
      int cleared = again.await("cleared");
      pad.type("s");
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
    int back = daemon.await("connected", lost);
    pad.type("s");
    int rejected = daemon.await("rejected", back);
    assertThat(daemon.printed().substring(lost)).doesNotContain("started");
    assertThat(pad.printed()).doesNotContain("motors on");

    pad.type("x");
    int cleared = daemon.await("cleared", rejected);
    pad.type("s");
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

    pad.type("x");

    pad.await("motors off");
    daemon.await("stopped at the pad");
  }

  private void startAndFeelMotors() throws InterruptedException {
    pad.type("s");
    daemon.await("started");
    pad.await("motors on");
  }

  private Terminal plugIn() throws InterruptedException {
    Terminal plugged = Terminal.open(folder, "pad", "--tty", tty.toString());
    plugged.await("keys:");
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
