package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Error kind 5 of 8: a frame comes too late. Caught by the time that each frame brings back (L47,
/// H30).
class UnacceptableDelayTest {
  private final LinkBench bench = LinkBench.connected();

  @Test
  @DisplayName("L47, H30: a telemetry of 500 ms counts, one of 520 ms is dropped and counted")
  void whatIsOlderThan500MillisecondsIsDropped() {
    bench.exchange();
    byte[] inTime = bench.pad.telemetry(1);
    byte[] tooLate = bench.pad.telemetry(2);
    bench.pass(Duration.ofMillis(500));
    bench.hear(inTime);
    bench.pass(LinkBench.TICK);
    bench.hear(tooLate);

    assertThat(bench.heardMarks()).containsExactly(1);
    assertThat(bench.link.statistics().dropped().late()).isEqualTo(1);
  }

  @Test
  @DisplayName("L46: a line that delays everything by 600 ms is as good as a silent one")
  void aLineThatDelaysEverythingIsLost() {
    Duration hostTime = bench.now;
    for (int i = 0; i < 50; i++) {
      bench.exchange();
      bench.pad.seeing(hostTime.plus(LinkBench.TICK.multipliedBy(i)).minusMillis(600));
      bench.hear(bench.pad.telemetry(i));
    }

    assertThat(bench.heardMarks()).isEmpty();
    assertThat(bench.signals).contains(new LinkSignal.Lost("the pad has been silent for 1.0 s"));
  }

  @Test
  void theClockOfALateFrameStillGoesBackToThePad() {
    bench.exchange();
    byte[] late = bench.pad.telemetry(1);
    bench.pass(Duration.ofMillis(600));
    bench.hear(late);
    bench.sent.clear();
    bench.exchange();

    assertThat(bench.sent.getLast().header().echoMillis()).isEqualTo(bench.pad.sequence);
  }

  @Test
  void afterAStallOf700MillisecondsTheConversationGoesOn() {
    bench.talk(Duration.ofMillis(100));
    byte[] stalled = bench.pad.telemetry(1);
    bench.pass(Duration.ofMillis(700));
    bench.hear(stalled);
    bench.signals.clear();
    bench.talk(Duration.ofSeconds(2));

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Heard.class).hasSize(100);
  }
}
