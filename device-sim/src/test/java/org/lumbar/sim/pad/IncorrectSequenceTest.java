package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.sim.host.BareHost;

@DisplayName("Incorrect sequence at the pad: L49, an older number is dropped and counted")
class IncorrectSequenceTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  @DisplayName("F37: of two frames in the wrong order only the newer counts")
  void anOlderStateIsNeverAppliedAgain() {
    byte[] older = Replay.drive(host, 240);
    byte[] newer = Replay.drive(host, 40);
    host.sendRaw(newer);
    host.sendRaw(older);
    host.pass(400);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(40);
    assertThat(host.view().traffic().dropped(Dropped.OUT_OF_ORDER)).isEqualTo(1);
  }

  @Test
  void theNumbersWrap() {
    jumpTo(host.sequence() + 0x7FFF);
    jumpTo(host.sequence() + 0x7FFF - 1);
    for (int frame = 0; frame < 10; frame++) {
      host.drive(TestPads.DRIVEN, 40);
    }
    assertThat(host.view().traffic().dropped(Dropped.OUT_OF_ORDER)).isZero();
    assertThat(host.sequence()).isLessThan(100);
  }

  @Test
  void halfTheNumbersAheadIsNewerAndOneMoreIsOlder() {
    Header header = host.header(MessageType.DRIVE.wire());
    int newest = host.sequence() - 1;
    host.sendRaw(Replay.drive(host, 40, Replay.withSequence(header, newest + 0x8000 & 0xFFFF)));
    assertThat(host.view().traffic().dropped(Dropped.OUT_OF_ORDER)).isEqualTo(1);
    host.sendRaw(Replay.drive(host, 40, Replay.withSequence(header, newest + 0x7FFF & 0xFFFF)));
    assertThat(host.view().traffic().dropped(Dropped.OUT_OF_ORDER)).isEqualTo(1);
    assertThat(host.view().traffic().lost()).isEqualTo(0x7FFF - 1);
  }

  private void jumpTo(int sequence) {
    host.countFramesFrom(sequence - 1 & 0xFFFF);
    host.drive(TestPads.DRIVEN, 40);
  }
}
