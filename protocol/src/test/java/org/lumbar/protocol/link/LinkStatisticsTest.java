package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.link.LinkStatistics.RoundTrip;

class LinkStatisticsTest {
  private static final byte[] NOISE = {1, 2, 3, 0};

  private final LinkBench bench = LinkBench.connected();

  @Test
  void beforeAnythingHappenedThereIsNothingToTell() {
    assertThat(new LinkBench().link.statistics()).isEqualTo(LinkStatistics.NONE);
  }

  @Test
  void whatIsSentAndReceivedIsCounted() {
    bench.talk(Duration.ofMillis(200));

    assertThat(bench.link.statistics().sent()).isEqualTo(1 + 10);
    assertThat(bench.link.statistics().received()).isEqualTo(10);
  }

  @Test
  void framesThatCannotBeUnderstoodAreCountedAndKeepTheirPlace() {
    bench.hear(bench.pad.frame(0x90, new byte[3]), bench.pad.frame(0x82, new byte[3]));
    bench.hear(bench.pad.telemetry(1));

    assertThat(bench.link.statistics().dropped().unreadable()).isEqualTo(2);
    assertThat(bench.link.statistics().gaps()).isZero();
    assertThat(bench.heardMarks()).containsExactly(1);
  }

  @Test
  void aLineThatIsOpenedAnewBeginsAtZero() {
    spoil();
    bench.open();

    LinkBench fresh = new LinkBench();
    fresh.open();
    assertThat(bench.link.statistics()).isEqualTo(fresh.link.statistics());
  }

  @Test
  void theSharesAndTheRoundTripBeginAnewWithEachConversation() {
    spoil();
    bench.pad.nonce = 0;
    bench.hear(bench.pad.telemetry(0));
    bench.pad.nonce = 99;
    bench.hear(bench.pad.welcome(bench.hostNonce()));
    LinkStatistics begun = bench.link.statistics();
    assertThat(begun.badShare() + begun.missingShare()).isZero();
    assertThat(begun.roundTrip()).isEqualTo(RoundTrip.NONE);

    talk(30);
    assertThat(bench.link.statistics().badShare()).isZero();
    assertThat(bench.link.statistics().missingShare()).isZero();
    assertThat(bench.link.statistics().badFrames()).isEqualTo(30);
  }

  /// Something of everything that is counted.
  private void spoil() {
    talkWithNoise(50, 30);
    bench.hear(bench.pad.frame(0x90, new byte[0]));
    byte[] older = bench.pad.telemetry(1);
    bench.pad.sequence += 20;
    byte[] newer = bench.pad.telemetry(3);
    bench.hear(newer, newer, older);
    bench.pad.address = 7;
    bench.hear(bench.pad.telemetry(4));
    bench.pad.address = 0x21;
    bench.pass(Duration.ofMillis(520));
    bench.hear(bench.pad.telemetry(5));
    LinkStatistics spoilt = bench.link.statistics();
    assertThat(spoilt.gaps()).isEqualTo(22);
    assertThat(spoilt.dropped()).isEqualTo(new LinkStatistics.Dropped(1, 1, 0, 1, 1));
  }

  @Test
  void theAgeOfTheLastTelemetryGrowsUntilTheNext() {
    bench.talk(LinkBench.TICK);
    assertThat(bench.link.statistics().telemetryAge()).isZero();
    bench.pass(Duration.ofMillis(340));
    assertThat(bench.link.statistics().telemetryAge()).isEqualTo(Duration.ofMillis(340));
    bench.pass(Duration.ofSeconds(2));
    assertThat(bench.link.statistics().telemetryAge()).isZero();
  }

  @Test
  void theRoundTripIsMeasuredFromTheFirstFrameThatKnowsOfOurs() {
    for (int i = 1; i <= 100; i++) {
      bench.exchange();
      bench.pass(i > 2 ? Duration.ofMillis(40) : Duration.ofMillis(400));
      bench.hear(bench.pad.telemetry(i), bench.pad.telemetry(i));
      bench.pass(LinkBench.TICK);
      bench.hear(bench.pad.telemetry(i));
    }

    assertThat(bench.link.statistics().roundTrip())
        .isEqualTo(new RoundTrip(Duration.ofMillis(40), Duration.ofMillis(400)));
  }

  @Test
  void oldRoundTripsAreForgotten() {
    for (int i = 0; i < 300; i++) {
      bench.exchange();
      bench.pass(i < 44 ? Duration.ofMillis(400) : Duration.ofMillis(40));
      bench.hear(bench.pad.telemetry(i % 240));
    }

    assertThat(bench.link.statistics().roundTrip())
        .isEqualTo(new RoundTrip(Duration.ofMillis(40), Duration.ofMillis(40)));
  }

  @Test
  @DisplayName("L48: 5 % damaged frames are no poor line, more are")
  void moreThanFivePercentDamagedIsAPoorLine() {
    talkWithNoise(95, 5);
    assertThat(bench.link.statistics().badShare()).isEqualTo(0.05);
    assertThat(bench.link.statistics().isPoorLine()).isFalse();

    bench.hear(NOISE);
    assertThat(bench.link.statistics().isPoorLine()).isTrue();
  }

  @Test
  @DisplayName("L48: more than 5 % lost frames are a poor line")
  void moreThanFivePercentMissingIsAPoorLine() {
    talk(94);
    bench.pad.sequence += 5;
    bench.hear(bench.pad.telemetry(0));
    assertThat(bench.link.statistics().missingShare()).isEqualTo(0.05);
    assertThat(bench.link.statistics().isPoorLine()).isFalse();

    bench.pad.sequence += 1;
    bench.hear(bench.pad.telemetry(0));
    assertThat(bench.link.statistics().isPoorLine()).isTrue();
  }

  @Test
  @DisplayName("L48: half of the frames damaged is borne, more is a lost link")
  void moreThanHalfDamagedIsALostLink() {
    talkWithNoise(50, 50);
    bench.pass(LinkBench.TICK);
    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Heard.class).hasSize(50);

    bench.hear(NOISE);
    bench.pass(LinkBench.TICK);
    assertThat(bench.signals.getLast())
        .isEqualTo(new LinkSignal.Lost("more than half of what comes from the pad is damaged"));
    assertThat(bench.hellos()).hasSize(1);
  }

  @Test
  void aHandfulOfFramesSaysNothingAboutALine() {
    bench.exchange();
    for (int i = 0; i < 19; i++) {
      bench.hear(NOISE);
    }
    bench.pass(LinkBench.TICK);
    assertThat(bench.signals).isEmpty();

    bench.hear(NOISE);
    bench.pass(LinkBench.TICK);
    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Lost.class).hasSize(1);
  }

  @Test
  void whatIsLongerAgoThanTenSecondsIsForgotten() {
    talkWithNoise(50, 30);
    bench.talk(Duration.ofSeconds(8));
    assertThat(bench.link.statistics().badShare()).isPositive();
    bench.talk(Duration.ofSeconds(2));

    assertThat(bench.link.statistics().badShare()).isZero();
  }

  @Test
  void whatABootLoaderSaidBeforeTheWelcomeSaysNothingAboutTheLine() {
    LinkBench fresh = new LinkBench();
    fresh.open();
    for (int i = 0; i < 100; i++) {
      fresh.hear(NOISE);
    }
    fresh.hear(fresh.pad.welcome(fresh.hostNonce()));
    fresh.talk(Duration.ofSeconds(1));

    assertThat(fresh.signals).doesNotHaveAnyElementsOfTypes(LinkSignal.Lost.class);
    assertThat(fresh.link.statistics().badFrames()).isEqualTo(100);
    assertThat(fresh.link.statistics().badShare()).isZero();
  }

  private void talkWithNoise(int telemetries, int noises) {
    talk(telemetries);
    for (int i = 0; i < noises; i++) {
      bench.hear(NOISE);
    }
  }

  private void talk(int telemetries) {
    bench.talk(LinkBench.TICK.multipliedBy(telemetries));
  }
}
