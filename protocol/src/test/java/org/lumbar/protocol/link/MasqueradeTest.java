package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.message.Button;

/// Error kind 7 of 8: another device passes for the pad. Caught by the nonces that both sides draw
/// anew, the version, the identity and the CRC-32 (H34, H37, H59).
class MasqueradeTest {
  private final LinkBench bench = LinkBench.connected();

  @ParameterizedTest
  @ValueSource(ints = {0x5E551012, 0x5E551010, 0xDE551011, 1, -1})
  @DisplayName("H34: a frame of any other nonce is dropped, whatever else in it is right")
  void aFrameOfAnotherNonceIsDropped(int nonce) {
    TestPad other = new TestPad().seeing(bench.now);
    other.nonce = nonce;
    other.sequence = bench.pad.sequence;
    bench.hear(other.telemetry(9), other.press(Button.START, 1), bench.pad.telemetry(1));

    assertThat(bench.heardMarks()).containsExactly(1);
    assertThat(bench.signals).hasSize(1);
    assertThat(bench.link.statistics().dropped().stranger()).isEqualTo(2);
  }

  @Test
  @DisplayName("H59: a frame of another protocol version is dropped in a conversation")
  void aFrameOfAnotherVersionIsDropped() {
    bench.pad.version = 2;
    bench.hear(bench.pad.telemetry(9));
    bench.pad.version = 1;
    bench.hear(bench.pad.telemetry(1));

    assertThat(bench.heardMarks()).containsExactly(1);
    assertThat(bench.link.statistics().dropped().stranger()).isEqualTo(1);
  }

  @Test
  @DisplayName("H37: telemetry without a session means that the pad has started anew")
  void aPadThatHasForgottenTheSessionIsLost() {
    bench.pad.nonce = 0;
    bench.hear(bench.pad.telemetry(9));

    assertThat(bench.signals).containsExactly(new LinkSignal.Lost("the pad has restarted"));
    assertThat(bench.hellos()).hasSize(1);
    assertThat(bench.link.statistics().dropped().stranger()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "H37: a welcome of another boot in a conversation ends it; nothing goes on by itself")
  void aPadThatHasStartedAnewIsLost() {
    bench.pad.bootId++;
    bench.hear(bench.pad.welcome(0xA0), bench.pad.telemetry(9));

    assertThat(bench.signals).containsExactly(new LinkSignal.Lost("the pad has restarted"));
  }

  @Test
  void anotherPadOnTheSameLineMustBeWelcomedFirst() {
    bench.pass(Duration.ofSeconds(1));
    bench.signals.clear();
    bench.hear(bench.pad.telemetry(9));

    assertThat(bench.signals).isEmpty();
  }
}
