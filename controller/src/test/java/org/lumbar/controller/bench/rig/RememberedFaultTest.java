package org.lumbar.controller.bench.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadFault;

/// A fault of the real daemon over the real daemon's restart.
class RememberedFaultTest {
  @TempDir Path folder;
  private Rig rig;

  @BeforeEach
  void plugIn() {
    rig = Rig.in(folder);
  }

  @AfterEach
  void putAway() {
    rig.close();
  }

  @Test
  @DisplayName(
      "H62: a restart and a kill -9 clear no fault; start is refused until stop at the pad acknowledges it")
  void aRestartClearsNothing() {
    DaemonProcess first = rig.daemon();
    rig.startMassage();
    Duration pulled = rig.pad().now();
    rig.pad().unplug();
    first.await("The pad was lost during a session");
    Path kept = folder.resolve("fault.json");
    Path _ =
        Patience.await(
            "a fault that is kept",
            Patience.LONG,
            () -> Optional.of(kept).filter(Files::exists),
            first::printed);
    first.kill();
    rig.pad().plugInAgain();
    // A daemon that is back before the lease is over finds a pad without a fault of its own.
    PadMoment _ =
        rig.pad().await("the pad's own fault", pulled, pad -> pad.fault() != PadFault.NONE);

    DaemonProcess second = rig.start(List.of());
    int said = second.await("Still from before the restart: The pad was lost during a session");
    said = second.await("connected", said);
    Duration back = rig.pad().press(Button.START);
    said = second.await("rejected", said);
    assertThat(rig.pad().story())
        .filteredOn(moment -> moment.at().compareTo(back) >= 0)
        .allMatch(PadMoment::isOff);

    Duration pressed = rig.pad().press(Button.STOP);
    second.await("cleared", said);
    rig.pad().await("a pad without a fault", pressed, pad -> pad.fault() == PadFault.NONE);
    int _ = second.terminate();

    DaemonProcess third = rig.daemon();
    assertThat(third.printed()).doesNotContain("before the restart");
  }
}
