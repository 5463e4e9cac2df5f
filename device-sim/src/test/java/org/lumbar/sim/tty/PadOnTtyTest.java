package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.pad.PadLimits;

/// A pad on a real terminal, and a host that knows nothing but its path.
@Timeout(120)
class PadOnTtyTest {
  private static final int LEVEL_3 = 120;
  private static final String[] POOR = {
    "0 line-noise=0.002", "0 line-loss=0.3", "0 line-duplicates=0.1/2"
  };

  /// Limit L47 less some rounds of the pad.
  private static final int STILL_FRESH_MILLIS = 400;

  @TempDir private Path folder;
  private Path name;

  @BeforeEach
  void chooseName() {
    name = folder.resolve("pad");
  }

  @Test
  void aSessionRunsOverARealTerminal() throws Exception {
    try (LivePad pad = new LivePad(name);
        FileHost host = new FileHost(name)) {
      startSession(pad, host);
      assertThat(pad.view().applied().steps(0)).isEqualTo(LEVEL_3);
      while (host.find(PadOnTtyTest::showsLevel3).isEmpty()) {
        keepDriving(pad, host, 100);
      }
    }
  }

  @Test
  @DisplayName("L45: when the host falls silent the pad goes off within a second, and says so")
  void aSilentHostIsSeenAtTheTerminal() throws Exception {
    try (LivePad pad = new LivePad(name);
        FileHost host = new FileHost(name)) {
      startSession(pad, host);
      keepDriving(pad, host, 1_000);
      passQuietly(pad, 900);
      assertThat(pad.view().state()).isEqualTo(PadState.ARMED);
      passQuietly(pad, 150);
      assertThat(pad.view().fault()).isEqualTo(PadFault.HOST_SILENT);
      assertThat(pad.view().isOff()).isTrue();
      assertThat(pad.told())
          .anyMatch(line -> line.matches("\\d+\\.\\d s armed"))
          .anyMatch(line -> line.matches("\\d+\\.\\d s motors on: strongest 3\\.0"))
          .anyMatch(line -> line.contains("OFF: host silent for 1.0 s (latched; press stop"));
    }
  }

  @Test
  void aPressOnStopAcknowledgesAndTheTerminalSaysSo() throws Exception {
    try (LivePad pad = new LivePad(name);
        FileHost host = new FileHost(name)) {
      startSession(pad, host);
      pad.pass(1100);
      pad.press(Button.STOP);
      pad.until(() -> pad.view().state() == PadState.SAFE);
      assertThat(pad.told().getLast()).endsWith("s light: dark");
      assertThat(pad.told()).anyMatch(line -> line.endsWith("s ready again"));
    }
  }

  @Test
  @DisplayName("F30, F35, F36: on a poor line the session goes on")
  void aPoorLineDoesNotEndTheSession() throws Exception {
    try (LivePad pad = new LivePad(name, POOR);
        FileHost host = new FileHost(name)) {
      startSession(pad, host);
      keepDriving(pad, host, 10_000);
      assertThat(pad.view().state()).isEqualTo(PadState.ARMED);
      assertThat(pad.view().applied().steps(0)).isEqualTo(LEVEL_3);
      assertThat(pad.view().traffic().lost()).isPositive();
    }
  }

  @Test
  @DisplayName("F31: unplugging hangs up the host's end and takes the name away")
  void unpluggingEndsTheLine() throws Exception {
    try (LivePad pad = new LivePad(name);
        FileHost host = new FileHost(name)) {
      pad.until(pad::hasHost);
      pad.unplug();
      pad.until(() -> host.hasEnded() && pad.hasEnded());
      assertThat(Files.exists(name, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }
  }

  @Test
  void theTerminalSaysWhenAProgramOpensTheLine() throws Exception {
    try (LivePad pad = new LivePad(name);
        FileHost _ = new FileHost(name)) {
      pad.until(pad::hasHost);
      assertThat(pad.told().getLast()).endsWith("s a program has opened the line");
    }
  }

  /// Greets, presses start, arms and drives the first motor to level 3, as often as a poor line
  /// needs it.
  private static void startSession(LivePad pad, FileHost host)
      throws IOException, InterruptedException {
    while (host.find(PadMessage.Welcome.class::isInstance).isEmpty()) {
      host.greet(4711);
      pad.pass(20);
    }
    pad.press(Button.START);
    while (pad.view().state() != PadState.ARMED) {
      host.arm(PadLimits.TABLE.crc());
      pad.pass(20);
    }
    while (pad.view().applied().steps(0) < LEVEL_3) {
      keepDriving(pad, host, 100);
    }
  }

  private static void keepDriving(LivePad pad, FileHost host, int millis)
      throws IOException, InterruptedException {
    for (int passed = 0; passed < millis; passed += 20) {
      host.drive(LEVEL_3);
      pad.pass(20);
      pad.until(() -> host.echoAgeMillis(pad.view().now()) < STILL_FRESH_MILLIS);
    }
  }

  private static void passQuietly(LivePad pad, int millis) throws InterruptedException {
    for (int passed = 0; passed < millis; passed += 10) {
      pad.pass(10);
    }
  }

  private static boolean showsLevel3(PadMessage message) {
    return message instanceof PadMessage.Telemetry telemetry
        && telemetry.applied().steps(0) == LEVEL_3;
  }
}
