package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.sim.fault.NoiseSettings;
import org.lumbar.sim.pad.TestPads;

@Timeout(60)
class PadTerminalTest {
  @TempDir private Path folder;

  @Test
  void keysFromAPipePressTheButtonsAndQuitUnplugs() throws Exception {
    String screen = screenAfter("s\n- h x\nq");
    assertThat(screen)
        .contains("pad back-20 on " + folder.resolve("ttyPAD"))
        .contains("pressed start")
        .contains("pressed softer")
        .contains("pressed heat")
        .contains("pressed stop");
    assertThat(folder.resolve("ttyPAD")).doesNotExist();
  }

  @Test
  void otherKeysDoNothing() throws Exception {
    assertThat(screenAfter("abcSTART\tq")).doesNotContain("pressed");
  }

  private String screenAfter(String keys) throws Exception {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    InputStream pipe = new ByteArrayInputStream(keys.getBytes(StandardCharsets.US_ASCII));
    PadTerminal.run(
        new PadTerminal.Setup(TestPads.back20(), folder.resolve("ttyPAD"), NoiseSettings.NONE, 1),
        pipe,
        new PrintStream(screen, true, StandardCharsets.UTF_8),
        PadOnTtyTest.steppingClock(PadOnTtyTest.ROUND_MILLIS));
    return screen.toString(StandardCharsets.UTF_8);
  }
}
