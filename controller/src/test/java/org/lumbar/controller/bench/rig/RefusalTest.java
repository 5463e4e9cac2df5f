package org.lumbar.controller.bench.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadState;

/// What the pad refuses, and why, reaches who has asked: in the terminal and on the page.
class RefusalTest {
  private static final String WHY =
      "The pad refused to start: its limits are not those that were compared (WRONG_LIMITS).";

  @TempDir Path folder;

  @Test
  @DisplayName(
      "L59: a pad whose limits have changed since the welcome refuses to start, and says why")
  void aRefusedStartIsExplained() {
    try (Rig rig = Rig.in(folder)) {
      DaemonProcess daemon = rig.daemon();
      try (PageClient page = new PageClient(daemon.page())) {
        rig.pad().inflict("looser-limits");
        rig.pad().letPass(Duration.ofSeconds(2));
        rig.pad().press(Button.START);

        daemon.await(WHY);
        String said =
            Patience.await(
                "the reason on the page",
                Patience.LONG,
                () ->
                    Optional.of(page.status().path("message").stringValue())
                        .filter(message -> message.contains("WRONG_LIMITS")),
                daemon::printed);
        assertThat(said).startsWith(WHY);
        assertThat(rig.pad().truth().state()).isEqualTo(PadState.SAFE);
        assertThat(rig.pad().story()).allMatch(PadMoment::isOff);
      }
    }
  }
}
