package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.frame.Header;

/// Error kind 8 of 8: a frame reaches somebody it is not for, as through an echo. Caught by the
/// address.
class AddressingTest {
  private final LinkBench bench = LinkBench.connected();

  @ParameterizedTest
  @ValueSource(ints = {Header.HOST_TO_PAD, 0x31, 0x23, 0x00, 0x22, 0x11})
  @DisplayName("a frame for another address is dropped, whatever else in it is right")
  void aFrameForSomebodyElseIsDropped(int address) {
    bench.pad.address = address;
    bench.hear(bench.pad.telemetry(9));
    bench.pad.address = Header.PAD_TO_HOST;
    bench.hear(bench.pad.telemetry(1));

    assertThat(bench.heardMarks()).containsExactly(1);
    assertThat(bench.link.statistics().dropped().misaddressed()).isEqualTo(1);
  }

  @Test
  void aWelcomeForSomebodyElseConnectsNothing() {
    LinkBench greeting = new LinkBench();
    greeting.open();
    greeting.pad.address = Header.HOST_TO_PAD;
    greeting.hear(greeting.pad.welcome(greeting.hostNonce()));

    assertThat(greeting.signals).isEmpty();
  }
}
