package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.RefusalReason;

@DisplayName(
    "Masquerade at the pad: each session has a nonce of its own, and a host must know both")
class MasqueradeTest {
  @Test
  void everySessionHasAnotherNonce() {
    RawHost host = RawHost.withPad();
    for (int greeting = 1; greeting <= 100; greeting++) {
      host.sendHello(greeting);
    }
    List<Integer> nonces =
        host.heard(PadMessage.Welcome.class).stream()
            .map(PadMessage.Welcome::sessionNonce)
            .toList();
    assertThat(nonces).doesNotHaveDuplicates().doesNotContain(0).hasSize(100);
  }

  @Test
  void aHostThatHasOnlyReplayedAHelloCannotDrive() {
    RawHost real = RawHost.armed();
    RawHost other = new RawHost(real.pad);
    other.nonce = 0;
    other.drive(TestPads.DRIVEN, 240);
    real.pass(400);
    assertThat(real.view().applied().isOff()).isTrue();
  }

  @Test
  void aGreetingWithoutANonceIsNone() {
    RawHost host = RawHost.withPad();
    host.sendHello(0);
    assertThat(host.heard(PadMessage.Welcome.class)).isEmpty();
    assertThat(host.lastRefusal()).contains(RefusalReason.MALFORMED);
  }
}
