package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("Unacceptable delay at the pad: L47, a frame older than 500 ms is dropped and counted")
class UnacceptableDelayTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  @DisplayName("H30, F33: a drive 600 ms late is not obeyed")
  void aLateFrameIsDropped() {
    host.keepDriving(Duration.ofMillis(200), 40);
    byte[] late = Replay.drive(host, 240);
    host.pass(600);
    host.sendRaw(late);
    host.pass(100);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(40);
    assertThat(host.view().traffic().dropped(Dropped.TOO_OLD)).isEqualTo(1);
  }

  @Test
  void aFrame480MillisecondsLateCounts() {
    byte[] late = Replay.drive(host, 40);
    host.pass(480);
    host.sendRaw(late);
    host.pass(100);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(40);
  }

  @Test
  void aLineThatDelaysEverythingLetsTheLeaseRunOut() {
    ArrayDeque<byte[]> line = new ArrayDeque<>();
    for (int beat = 0; beat < 60; beat++) {
      line.add(Replay.drive(host, 100));
      host.pass(20);
      if (line.size() > 30) {
        host.sendRaw(line.remove());
      }
    }
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  @DisplayName("the 16 bits of the clock wrap in a session without harm")
  void theClockWraps() {
    host.keepDriving(Duration.ofSeconds(70), 100);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    assertThat(host.view().traffic().dropped(Dropped.TOO_OLD)).isZero();
  }
}
