package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.HostMessage;

/// Error kind 4 of 8: frames never come. Made good by the next whole state; noticed as silence
/// (L46, H32) where none comes.
class LossTest {
  private final LinkBench bench = LinkBench.connected();

  @Test
  @DisplayName("L49: a gap is counted and what comes after it counts")
  void aGapIsCountedAndTheNextFrameCounts() {
    bench.hear(bench.pad.telemetry(1));
    bench.pad.telemetry(2);
    bench.pad.telemetry(3);
    bench.hear(bench.pad.telemetry(4));

    assertThat(bench.heardMarks()).containsExactly(1, 4);
    assertThat(bench.link.statistics().gaps()).isEqualTo(2);
  }

  @Test
  @DisplayName("H32: with 30 % of the frames lost for a minute the conversation goes on")
  void thirtyPercentLossIsBorne() {
    SplittableRandom random = new SplittableRandom(32);
    for (int i = 0; i < 3_000; i++) {
      bench.exchange();
      byte[] telemetry = bench.pad.telemetry(5);
      if (random.nextDouble() >= 0.3) {
        bench.hear(telemetry);
      }
    }

    assertThat(bench.signals)
        .hasOnlyElementsOfType(LinkSignal.Heard.class)
        .hasSizeBetween(2_000, 2_200);
    assertThat(bench.link.statistics().gaps()).isBetween(800L, 1_000L);
    assertThat(bench.link.statistics().missingShare()).isBetween(0.2, 0.4);
    assertThat(bench.link.statistics().isPoorLine()).isTrue();
  }

  @Test
  @DisplayName("L46: silence is stale after 600 ms and the pad is lost after 1000 ms")
  void silenceIsStaleAndThenALoss() {
    bench.talk(Duration.ofMillis(100));
    bench.signals.clear();

    bench.pass(Duration.ofMillis(580));
    assertThat(bench.signals).isEmpty();
    bench.pass(LinkBench.TICK);
    assertThat(bench.signals).containsExactly(new LinkSignal.Stale());
    bench.pass(Duration.ofMillis(380));
    assertThat(bench.signals).hasSize(1);
    bench.pass(LinkBench.TICK);
    assertThat(bench.signals)
        .containsExactly(
            new LinkSignal.Stale(), new LinkSignal.Lost("the pad has been silent for 1.0 s"));
  }

  @Test
  void aPadThatIsHeardAgainInTimeIsStaleAnewOnlyAfterANewSilence() {
    bench.pass(Duration.ofMillis(700));
    bench.exchange();
    bench.hear(bench.pad.telemetry(1));
    bench.pass(Duration.ofMillis(580));
    assertThat(bench.signals).hasSize(2);
    bench.pass(LinkBench.TICK);

    assertThat(bench.signals).hasSize(3).endsWith(new LinkSignal.Stale());
  }

  @Test
  void onlyTelemetryBreaksTheSilence() {
    for (int i = 0; i < 50; i++) {
      bench.exchange();
      bench.hear(bench.pad.welcome(0xA0));
    }

    assertThat(bench.signals)
        .containsExactly(
            new LinkSignal.Stale(), new LinkSignal.Lost("the pad has been silent for 1.0 s"));
  }

  @Test
  void aLostPadIsGreetedAtOnceWithANewNonceAndMayComeBack() {
    bench.pass(Duration.ofSeconds(1));

    assertThat(bench.hellos()).containsExactly(new HostMessage.Hello(0xA1));
    assertThat(bench.sent.getLast().at()).isEqualTo(bench.now);
    bench.pad.nonce++;
    bench.hear(bench.pad.welcome(0xA1));
    assertThat(bench.signals.getLast()).isInstanceOf(LinkSignal.Connected.class);
  }

  @Test
  void aPadThatWasLostIsNotTakenForSomethingElse() {
    bench.pass(Duration.ofSeconds(30));

    assertThat(bench.signals).doesNotHaveAnyElementsOfTypes(LinkSignal.Foreign.class);
    assertThat(bench.hellos()).hasSize(146);
  }
}
