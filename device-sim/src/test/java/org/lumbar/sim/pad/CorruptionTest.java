package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.sim.host.BareHost;

@DisplayName("Corruption at the pad: a damaged frame is dropped, counted and never obeyed")
class CorruptionTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  @DisplayName("H18, F30: no single flipped bit of a drive is accepted")
  void noSingleFlippedBitIsAccepted() {
    byte[] frame = Replay.drive(host, 160);
    for (int bit = 0; bit < frame.length * Byte.SIZE; bit++) {
      byte[] damaged = frame.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      host.sendRaw(damaged);
      host.sendRaw(new byte[] {0});
    }
    host.pass(400);
    assertThat(host.view().applied().isOff()).isTrue();
    assertThat(host.view().traffic().dropped(Dropped.DAMAGED))
        .isGreaterThanOrEqualTo((long) frame.length * Byte.SIZE - Byte.SIZE);
    assertThat(host.refusals()).isEmpty();
  }

  @Test
  void theFrameAfterDamageCounts() {
    byte[] damaged = Replay.drive(host, 160);
    damaged[5] ^= 0x40;
    host.sendRaw(damaged);
    host.keepDriving(Duration.ofMillis(400), 120);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(120);
    assertThat(host.view().traffic().lost()).isEqualTo(1);
  }

  @Test
  void damageAloneLetsTheLeaseRunOut() {
    for (int beat = 0; beat < 60; beat++) {
      byte[] damaged = Replay.drive(host, 160);
      damaged[7] ^= 1;
      host.sendRaw(damaged);
      host.pass(20);
    }
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }
}
