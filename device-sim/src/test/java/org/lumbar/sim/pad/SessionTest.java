package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

/// The way of a session as PROTOCOL.md's chapters 5 and 7 tell it.
class SessionTest {
  @Test
  void aHelloIsAnsweredWithAWelcomeOfItsNonce() {
    BareHost host = TestPads.host();
    host.greet();
    PadMessage.Welcome welcome = host.heard(PadMessage.Welcome.class).getFirst();
    assertThat(welcome.hostNonce()).isEqualTo(4711);
    assertThat(welcome.sessionNonce()).isNotZero();
    assertThat(welcome.identity().layout()).isEqualTo("back-20");
    assertThat(welcome.limits()).isEqualTo(PadLimits.TABLE);
    assertThat(host.headers().getFirst().nonce()).isEqualTo(welcome.sessionNonce());
  }

  @Test
  void theSameHelloAgainGetsTheSameWelcomeAndStopsNothing() {
    BareHost host = TestPads.armedHost();
    host.greet();
    assertThat(host.heard(PadMessage.Welcome.class)).hasSize(2);
    assertThat(host.heard(PadMessage.Welcome.class).stream().distinct()).hasSize(1);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  void aNewHelloEndsTheSession() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.sendHello(4712);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  void anArmedPadDrivesWhatItIsAsked() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(2), TestPads.DRIVEN, 120, Celsius.of(38));
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(120);
    assertThat(host.telemetry().applied()).isEqualTo(host.view().applied());
    assertThat(host.telemetry().enabled()).isTrue();
    assertThat(host.view().motors().get(TestPads.DRIVEN).speed()).isGreaterThan(0.5);
    assertThat(host.view().heaters().getFirst().watts()).isPositive();
    assertThat(host.refusals()).isEmpty();
  }

  @Test
  void aStopPutsEverythingOffAtOnce() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), TestPads.DRIVEN, 120, Celsius.of(38));
    host.stop();
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().enabled()).isFalse();
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  @Test
  void aPressOnStopPutsEverythingOffWithoutTheHostAndIsReported() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.pad().press(Button.STOP);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.heard(PadMessage.Press.class)).endsWith(new PadMessage.Press(Button.STOP, 1));
  }

  @Test
  void afterAStopNothingResumesWithoutANewPress() {
    BareHost host = TestPads.armedHost();
    host.stop();
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.send(BareHost.armFor(240, Celsius.OFF));
    host.keepDriving(Duration.ofSeconds(1), 120);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().fault()).isEqualTo(PadFault.NONE);
  }

  @Test
  void aRestartComesBackOffWithAnotherBootAndNoSession() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.pad().powerCycle();
    assertThat(host.view().isOff()).isTrue();
    host.keepDriving(Duration.ofSeconds(1), 120);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.headers().getLast().nonce()).isZero();
    int before = host.heard(PadMessage.Welcome.class).getFirst().bootId();
    host.greet();
    assertThat(host.heard(PadMessage.Welcome.class).getLast().bootId()).isNotEqualTo(before);
  }

  @Test
  void telemetryComesEvery20MillisecondsArmedAndEvery50Otherwise() {
    BareHost host = TestPads.host();
    host.greet();
    host.passIdle(Duration.ofSeconds(2));
    assertThat(host.heard(PadMessage.Telemetry.class)).hasSizeBetween(40, 41);
    host.arm();
    host.forget();
    host.keepDriving(Duration.ofSeconds(2), 0);
    assertThat(host.heard(PadMessage.Telemetry.class)).hasSizeBetween(100, 101);
  }
}
