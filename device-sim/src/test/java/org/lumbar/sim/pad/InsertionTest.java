package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.sim.host.BareHost;

@DisplayName("Insertion at the pad: what does not continue the session is dropped and counted")
class InsertionTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  @DisplayName("F38: a whole frame of another nonce")
  void aFrameOfAnotherSessionIsDropped() {
    Header header = host.header(MessageType.DRIVE.wire());
    host.sendRaw(Replay.drive(host, 240, Replay.withNonce(header, host.nonce() + 1)));
    host.sendRaw(Replay.drive(host, 240, Replay.withNonce(header, Header.NO_SESSION)));
    host.pass(400);
    assertThat(host.view().applied().isOff()).isTrue();
    assertThat(host.view().traffic().dropped(Dropped.WRONG_NONCE)).isEqualTo(2);
  }

  @Test
  @DisplayName("F34: frames of the session before")
  void framesFromBeforeANewHelloAreDropped() {
    byte[] old = Replay.drive(host, 240);
    host.sendHello(4712);
    host.arm();
    host.sendRaw(old);
    host.pass(400);
    assertThat(host.view().applied().isOff()).isTrue();
    assertThat(host.view().traffic().dropped(Dropped.WRONG_NONCE)).isEqualTo(1);
  }

  @Test
  void beforeAHelloNothingCountsButAStop() {
    BareHost stranger = TestPads.host();
    stranger.drive(TestPads.SPINE, 240);
    stranger.arm();
    stranger.stop();
    assertThat(stranger.refusals()).isEmpty();
    assertThat(stranger.view().traffic().dropped(Dropped.WRONG_NONCE)).isEqualTo(2);
  }

  @Test
  @DisplayName("F32: garbage between frames harms nothing")
  void garbageBetweenFramesHarmsNothing() {
    SplittableRandom random = new SplittableRandom(32);
    for (int beat = 0; beat < 500; beat++) {
      byte[] garbage = new byte[random.nextInt(600)];
      random.nextBytes(garbage);
      host.sendRaw(garbage);
      host.sendRaw(new byte[] {0});
      host.drive(TestPads.DRIVEN, 100);
      host.pass(20);
    }
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(100);
    host.keepDriving(Duration.ofMillis(100), 100);
    assertThat(host.refusals()).isEmpty();
  }
}
