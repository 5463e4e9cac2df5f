package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;

/// Error kind 6 of 8: a whole frame comes that nobody sent now, as from an old buffer. Caught by
/// the session nonce and the sequence number (H34).
class InsertionTest {
  private final LinkBench bench = LinkBench.connected();

  @Test
  @DisplayName("H30, H34: a frame of an earlier session is dropped and counted")
  void aFrameOfAnEarlierSessionIsDropped() {
    TestPad before = new TestPad().seeing(bench.now);
    before.nonce = bench.pad.nonce - 1;
    bench.hear(before.telemetry(9), before.press(Button.STOP, 1), bench.pad.telemetry(1));

    assertThat(bench.signals).hasSize(1);
    assertThat(bench.heardMarks()).containsExactly(1);
    assertThat(bench.link.statistics().dropped().stranger()).isEqualTo(2);
    assertThat(bench.link.statistics().gaps()).isZero();
  }

  @Test
  void aCopyOfAnEarlierFrameIsDropped() {
    byte[] early = bench.pad.telemetry(1);
    bench.hear(early, bench.pad.telemetry(2), bench.pad.telemetry(3), early);

    assertThat(bench.heardMarks()).containsExactly(1, 2, 3);
    assertThat(bench.link.statistics().dropped().older()).isEqualTo(1);
  }

  @Test
  void anAnswerToAnEarlierGreetingIsDropped() {
    TestPad before = new TestPad().seeing(bench.now);
    before.nonce = 5;
    bench.hear(before.welcome(0x9F), bench.pad.telemetry(1));

    assertThat(bench.signals).hasSize(1);
    assertThat(bench.heardMarks()).containsExactly(1);
  }

  @Test
  void telemetryBeforeTheWelcomeIsNotHeard() {
    LinkBench greeting = new LinkBench();
    greeting.open();
    greeting.hear(greeting.pad.telemetry(1), greeting.pad.press(Button.START, 1));

    assertThat(greeting.signals).isEmpty();
    assertThat(greeting.link.statistics()).isEqualTo(freshlyOpened());
  }

  private static LinkStatistics freshlyOpened() {
    LinkBench other = new LinkBench();
    other.open();
    return other.link.statistics();
  }
}
