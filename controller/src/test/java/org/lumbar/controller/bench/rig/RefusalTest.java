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
import org.lumbar.protocol.message.RefusalReason;

/// What the pad refuses, and why, reaches who has asked: in the terminal, on the page and over
/// MQTT.
class RefusalTest {
  private static final String WHY =
      "The pad refused to start: its limits are not those that were compared (WRONG_LIMITS).";
  private static final String TOO_MUCH = "that is more than the cap of this session (OVER_CAP)";

  @TempDir Path folder;

  @Test
  @DisplayName(
      "L59: a pad whose limits have changed since the welcome refuses to start, and says why")
  void aRefusedStartIsExplained() {
    try (Rig rig = Rig.in(folder);
        BrokerProcess broker = BrokerProcess.start(folder);
        BrokerClient caregiver = BrokerClient.at(broker)) {
      DaemonProcess daemon = daemon(rig, broker, caregiver);
      rig.pad().inflict("looser-limits");
      rig.pad().letPass(Duration.ofSeconds(2));
      rig.pad().press(Button.START);

      daemon.await(WHY);
      caregiver.await(WHY);
      assertThat(message(daemon, "WRONG_LIMITS")).startsWith(WHY);
      assertThat(rig.pad().truth().state()).isEqualTo(PadState.SAFE);
      assertThat(rig.pad().story()).allMatch(PadMoment::isOff);
    }
  }

  @Test
  @DisplayName("F63: a pad that refuses a drive ends the massage, and everybody is told why")
  void aRefusedDriveIsExplained() {
    try (Rig rig = Rig.in(folder);
        BrokerProcess broker = BrokerProcess.start(folder);
        BrokerClient caregiver = BrokerClient.at(broker)) {
      DaemonProcess daemon = daemon(rig, broker, caregiver);
      Duration on = rig.startMassage();
      rig.pad().inflict("refuses-all=" + RefusalReason.OVER_CAP.wire());

      daemon.await(TOO_MUCH);
      caregiver.await(TOO_MUCH);
      assertThat(message(daemon, "OVER_CAP")).contains(TOO_MUCH);
      PadMoment _ = rig.pad().awaitOff(on);
    }
  }

  private static DaemonProcess daemon(Rig rig, BrokerProcess broker, BrokerClient caregiver) {
    DaemonProcess daemon = rig.daemon("--broker", broker.address().toString());
    caregiver.await("online");
    return daemon;
  }

  /// What the page says, as soon as `text` is in it.
  private static String message(DaemonProcess daemon, String text) {
    try (PageClient page = new PageClient(daemon.page())) {
      return Patience.await(
          text + " on the page",
          Patience.LONG,
          () ->
              Optional.of(page.status().path("message").stringValue())
                  .filter(message -> message.contains(text)),
          daemon::printed);
    }
  }
}
