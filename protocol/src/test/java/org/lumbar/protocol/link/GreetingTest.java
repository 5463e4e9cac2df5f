package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.StopReason;

class GreetingTest {
  private static final HostMessage DRIVE =
      new HostMessage.Drive(1000, 1, MotorLevels.off(20), List.of(), Cue.DARK);
  private static final HostMessage STOP = new HostMessage.Stop(StopReason.PERSON);

  private final LinkBench bench = new LinkBench();

  @Test
  void anOpenedLineIsGreetedAtOnce() {
    bench.open();

    assertThat(bench.hellos()).containsExactly(new HostMessage.Hello(0xA0));
    assertThat(bench.sent.getFirst().header().nonce()).isEqualTo(Header.NO_SESSION);
    assertThat(bench.sent.getFirst().header().echoMillis()).isZero();
    assertThat(bench.signals).isEmpty();
  }

  @Test
  void theSameGreetingIsRepeatedEvery200Milliseconds() {
    Duration opened = bench.now;
    bench.open();
    bench.pass(Duration.ofSeconds(1));

    assertThat(bench.hellos()).hasSize(6).containsOnly(new HostMessage.Hello(0xA0));
    assertThat(bench.sent.stream().map(sent -> sent.at().minus(opened).toMillis()))
        .containsExactly(0L, 200L, 400L, 600L, 800L, 1000L);
  }

  @Test
  void aNonceOfZeroMeansNoSessionAndIsNeverSent() {
    LinkBench zero = LinkBench.withNonces(() -> 0);
    zero.open();

    assertThat(zero.hellos()).containsExactly(new HostMessage.Hello(1));
  }

  @Test
  void theWelcomeThatAnswersTheGreetingConnects() {
    bench.open();
    bench.hear(bench.pad.welcome(bench.hostNonce()));

    assertThat(bench.signals)
        .singleElement()
        .isInstanceOfSatisfying(
            LinkSignal.Connected.class,
            connected -> assertThat(connected.welcome().identity().serial()).isEqualTo("LB-0001"));
    bench.pass(Duration.ofMillis(400));
    assertThat(bench.hellos()).hasSize(1);
  }

  @Test
  void anAnswerToAnotherGreetingIsNotTaken() {
    bench.open();
    bench.hear(bench.pad.welcome(bench.hostNonce() + 1));

    assertThat(bench.signals).isEmpty();
  }

  @Test
  void aBoardThatStartsFor2300MillisecondsWithABootLoaderFirstIsWaitedFor() {
    bench.open();
    bench.hear(TestPad.text("\u0014\u0010STK500"));
    bench.pass(Duration.ofMillis(2300));
    bench.hear(new byte[] {0}, bench.pad.welcome(bench.hostNonce()));

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
  }

  @Test
  void aWelcomeThatComesInPiecesConnects() {
    bench.open();
    byte[] welcome = bench.pad.welcome(bench.hostNonce());
    bench.hear(Arrays.copyOf(welcome, 30));
    bench.pass(LinkBench.TICK);
    bench.hear(Arrays.copyOfRange(welcome, 30, welcome.length));

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
  }

  @Test
  void beforeAWelcomeNothingIsSentButStop() {
    bench.open();
    bench.sent.clear();

    assertThat(bench.link.send(DRIVE, bench.now)).isFalse();
    assertThat(bench.link.send(STOP, bench.now)).isTrue();
    assertThat(bench.sent).extracting(LinkBench.Sent::message).containsExactly(STOP);
  }

  @Test
  void withoutALineNothingIsSentNotEvenStop() {
    assertThat(bench.link.send(STOP, bench.now)).isFalse();
    bench.open();
    bench.link.lineClosed("the cable is out", bench.now);

    assertThat(bench.link.send(STOP, bench.now)).isFalse();
    bench.pass(Duration.ofSeconds(5));
    assertThat(bench.hellos()).hasSize(1);
    assertThat(bench.signals).isEmpty();
  }

  @Test
  void afterTheWelcomeFramesCarryTheSessionNonceARisingNumberAndBothTimes() {
    LinkBench connected = LinkBench.connected();
    connected.pass(LinkBench.TICK);

    assertThat(connected.link.send(DRIVE, connected.now)).isTrue();
    assertThat(connected.link.send(STOP, connected.now)).isTrue();

    int padTime = connected.pad.sequence;
    int time = (int) (connected.now.toMillis() & 0xFFFF);
    assertThat(connected.sent)
        .extracting(LinkBench.Sent::header)
        .containsExactly(
            new Header(1, 0x12, 0x03, connected.pad.nonce, 2, time, padTime),
            new Header(1, 0x12, 0x04, connected.pad.nonce, 3, time, padTime));
  }

  @Test
  void aLineThatTakesNothingSaysSo() {
    LinkBench connected = LinkBench.connected();
    long before = connected.link.statistics().sent();
    connected.lineWorks = false;

    assertThat(connected.link.send(DRIVE, connected.now)).isFalse();
    assertThat(connected.link.statistics().sent()).isEqualTo(before);
  }

  @Test
  void aStopThatALineDoesNotTakeSaysSoToo() {
    bench.open();
    bench.lineWorks = false;

    assertThat(bench.link.send(STOP, bench.now)).isFalse();
  }

  @Test
  void halfAFrameFromBeforeTheLineWasReopenedDoesNotSpoilTheFirstFrame() {
    bench.open();
    byte[] welcome = bench.pad.welcome(bench.hostNonce());
    bench.hear(Arrays.copyOf(welcome, 30));
    bench.link.lineClosed("out", bench.now);
    bench.open();
    bench.hear(bench.pad.welcome(bench.hostNonce()));

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
  }

  @Test
  void greetingIsTheLinksOwnBusiness() {
    assertThatThrownBy(() -> bench.link.send(new HostMessage.Hello(1), bench.now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the link greets by itself");
  }

  @Test
  void aClosedLineEndsTheConversationWithItsReason() {
    LinkBench connected = LinkBench.connected();
    connected.signals.addAll(connected.link.lineClosed("the cable is out", connected.now));

    assertThat(connected.signals).containsExactly(new LinkSignal.Lost("the cable is out"));
    connected.hear(connected.pad.telemetry(1));
    assertThat(connected.signals).hasSize(1);
  }

  @Test
  void aLineThatIsReopenedGreetsWithANewNonce() {
    LinkBench connected = LinkBench.connected();
    connected.open();

    assertThat(connected.signals).containsExactly(new LinkSignal.Lost("the line was reopened"));
    assertThat(connected.hellos()).containsExactly(new HostMessage.Hello(0xA1));
  }
}
