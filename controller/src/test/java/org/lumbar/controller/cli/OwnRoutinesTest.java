package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The daemon with somebody's own routines, as a real process with a pad on a real tty.
class OwnRoutinesTest {
  private static final String ROUTINE =
      """
      {
        "id": "mine",
        "title": "Mine, 4 minutes",
        "forWhom": "Me.",
        "depth": "gentle",
        "facts": ["F41"],
        "parts": [
          {"name": "Strokes", "facts": ["F20", "F41"], "steps": [
            {"technique": "effleurage", "seconds": 90, "strength": 3.5, "strokeSeconds": 6},
            {"technique": "effleurage", "seconds": 90, "strength": 3.2, "strokeSeconds": 7},
            {"technique": "effleurage", "seconds": 60, "strength": 3, "strokeSeconds": 8}
          ]}
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void aBadOneIsToldWithItsProblemsAndTheOthersArePlayed() throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("mine.json"), ROUTINE);
    Files.writeString(
        own.resolve("bad.json"), ROUTINE.replace("mine", "bad").replace("strength", "strenght"));
    try (Terminal screen = Terminal.open(folder, "screen", "--state", folder.toString())) {
      screen.type("n\n".repeat(40));
      assertThat(screen.awaitEnd()).as(screen::printed).isZero();
    }
    Path tty = folder.resolve("pad");
    try (Terminal pad = Terminal.open(folder, "pad", "--tty", tty.toString())) {
      pad.await("type start");
      try (Terminal daemon = Terminal.open(folder, "run", "--config", configuration(own, tty))) {
        daemon.await("connected");
        assertThat(daemon.printed())
            .contains("left out: ", "bad.json", "strenght", "did you mean")
            .doesNotContain("mine.json");

        pad.type("start\n");
        daemon.await("Started: Mine, 4 minutes");
      }
    }
  }

  private String configuration(Path own, Path tty) throws IOException {
    Path file = folder.resolve("lumbar.toml");
    Files.writeString(
        file,
        """
        [serial]
        path = "%s"

        [page]
        port = 0

        [massage]
        folder = "%s"
        routine = "mine"

        [state]
        folder = "%s"
        """
            .formatted(tty, own, folder));
    return file.toString();
  }
}
