package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.host.BareHost;

@DisplayName(
    "Masquerade at the pad: each session has a nonce of its own, and a host must know both")
class MasqueradeTest {
  @Test
  void everySessionHasAnotherNonce() {
    BareHost host = TestPads.host();
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
    BareHost real = TestPads.armedHost();
    BareHost other = new BareHost(real.pad(), TestPads.DRIVEN, 7);
    other.forgetSession();
    other.drive(TestPads.DRIVEN, 240);
    real.pass(400);
    assertThat(real.view().applied().isOff()).isTrue();
  }

  @Test
  void aGreetingWithoutANonceIsNone() {
    BareHost host = TestPads.host();
    host.sendHello(0);
    assertThat(host.heard(PadMessage.Welcome.class)).isEmpty();
    assertThat(host.lastRefusal()).contains(RefusalReason.MALFORMED);
  }
}
