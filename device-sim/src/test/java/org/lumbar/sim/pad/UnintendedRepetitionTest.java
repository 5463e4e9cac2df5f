package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.sim.host.BareHost;

@DisplayName("Unintended repetition at the pad: L49, an equal number is dropped and counted")
class UnintendedRepetitionTest {
  @Test
  @DisplayName("H31, F35: each frame three times is the same as once")
  void framesThatComeThreeTimesChangeNothing() {
    BareHost once = TestPads.armedHost();
    BareHost thrice = TestPads.armedHost();
    for (int beat = 0; beat < 100; beat++) {
      once.sendRaw(Replay.drive(once, beat));
      byte[] frame = Replay.drive(thrice, beat);
      for (int time = 0; time < 3; time++) {
        thrice.sendRaw(frame);
      }
      once.pass(20);
      thrice.pass(20);
    }
    assertThat(thrice.view().motors()).isEqualTo(once.view().motors());
    assertThat(thrice.view().traffic().dropped(Dropped.DUPLICATE)).isEqualTo(200);
  }

  @Test
  void aFrameRepeatedForEverDoesNotRenewTheLease() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofMillis(500), 120);
    byte[] frame = Replay.drive(host, 120);
    for (int beat = 0; beat < 51; beat++) {
      host.sendRaw(frame);
      host.pass(20);
    }
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }
}
