package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("Loss at the pad: whole states heal a gap, the lease ends a silence")
class LossTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  @DisplayName("H32, F36: 30 % lost is no fault, and every lost frame is counted")
  void aThirdOfTheFramesMayBeLost() {
    SplittableRandom random = new SplittableRandom(30);
    int lost = 0;
    for (int beat = 0; beat < 3000; beat++) {
      byte[] frame = Replay.drive(host, 100);
      if (random.nextDouble() < 0.3 && beat < 2999) {
        lost++;
      } else {
        host.sendRaw(frame);
      }
      host.pass(20);
    }
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(100);
    assertThat(host.view().traffic().lost()).isEqualTo(lost);
  }

  @Test
  @DisplayName("L45: all lost, and everything is off after a second")
  void allLostPutsEverythingOff() {
    host.keepDriving(Duration.ofSeconds(1), 100);
    host.pass(1000);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
    assertThat(host.view().isOff()).isTrue();
  }
}
