package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lumbar simulate` on a real terminal, and where there is none.
class SimulateAtTerminalTest {
  @TempDir private Path folder;

  @Test
  void aTerminalShowsALineThatChangesWithTechniqueAndZones() throws InterruptedException {
    try (Terminal terminal =
        Terminal.openOnTty(folder, "simulate", "wall-ball-10", "--press", "stop@40s")) {
      assertThat(terminal.awaitEnd()).as(terminal::printed).isZero();

      assertThat(terminal.printed())
          .containsPattern("\r\\[#\\.{23}\\] {3}6 % {2}Warm-up: effleurage +\\|[ .:=+*#-]+\\|")
          .contains("stopped after ");
    }
  }

  @Test
  void withoutATerminalEveryChangeIsAPlainLine() throws InterruptedException {
    try (Terminal pipe = Terminal.open(folder, "simulate", "wall-ball-10", "--press", "stop@40s")) {
      assertThat(pipe.awaitEnd()).as(pipe::printed).isZero();

      assertThat(pipe.printed()).doesNotContain("\r", "\u001b");
      assertThat(pipe.printed().lines()).contains("0:01.020  Warm-up: effleurage");
    }
  }

  @Test
  void atATerminalEnterPausesAndOrdersAreObeyedWhileThePadIsDrawn() throws InterruptedException {
    try (Terminal terminal =
        Terminal.openOnTty(folder, "simulate", "wall-ball-10", "--interactive", "--speed", "5")) {
      terminal.await("0:00 > ");
      terminal.type("hop\n");
      terminal.await("there is no order \"hop\"");
      terminal.type("step 1s\n");
      int stepped = terminal.await("0:01 > ");
      terminal.type("press start\nrun\n");
      int drawn = terminal.await("\u001b8", terminal.await("effleurage (Warm-up)", stepped));
      terminal.type("\n");
      int paused = terminal.await(" > ", drawn);
      terminal.type("press stop\nstep 1s\n");
      terminal.await("idle; the pad is safe", paused);
      terminal.type("quit\n");

      assertThat(terminal.awaitEnd()).as(terminal::printed).isZero();
      assertThat(terminal.printed()).contains("started: ", "stopped: ");
    }
  }

  @Test
  void aScriptIsAnsweredLineByLineAndItsMistakeIsWrongUsage() throws InterruptedException {
    try (Terminal pipe = Terminal.open(folder, "simulate", "wall-ball-10", "--interactive")) {
      pipe.type("step 1s\npress start\nstep 2s\nhop\n");

      assertThat(pipe.awaitEnd()).isEqualTo(2);
      assertThat(pipe.printed())
          .contains("> press start", "0:03  running", "line 4: there is no order \"hop\"")
          .doesNotContain("\u001b");
    }
  }
}
