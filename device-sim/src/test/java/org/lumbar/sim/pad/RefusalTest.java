package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.protocol.message.StopReason;
import org.lumbar.sim.host.BareHost;

/// PROTOCOL.md's chapter 8, as far as no rule's own test has it.
class RefusalTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  void aRefusalNamesTheFrame() {
    host.drive(TestPads.DRIVEN, 241);
    assertThat(host.heard(PadMessage.Refusal.class))
        .containsExactly(
            new PadMessage.Refusal(RefusalReason.OVER_CAP, MessageType.DRIVE, host.sequence()));
  }

  @Test
  void anotherVersionIsRefusedWhateverItSays() {
    Header right = host.header(MessageType.DRIVE.wire());
    byte[] payload = HostMessageCodec.encode(host.drive(TestPads.DRIVEN, 40, Celsius.OFF));
    host.send(inVersion(2, right), payload);
    host.pass(100);
    assertThat(host.lastRefusal()).contains(RefusalReason.WRONG_VERSION);
    assertThat(host.view().applied().isOff()).isTrue();
  }

  @Test
  void aTypeThatTheHostDoesNotSendIsRefused() {
    host.send(host.header(0x55), new byte[3]);
    assertThat(host.heard(PadMessage.Refusal.class).getLast())
        .isEqualTo(
            new PadMessage.Refusal(
                RefusalReason.UNKNOWN_TYPE, MessageType.UNKNOWN, host.sequence()));
  }

  @Test
  void aPayloadOfAnotherLayoutIsRefused() {
    host.send(host.header(MessageType.DRIVE.wire()), new byte[4]);
    assertThat(host.lastRefusal()).contains(RefusalReason.MALFORMED);
  }

  @Test
  void aLeaseOfNothingIsMalformed() {
    host.lease(0);
    host.driveNothing();
    assertThat(host.lastRefusal()).contains(RefusalReason.MALFORMED);
  }

  @Test
  void anotherNumberOfMotorsOrHeatersIsRefused() {
    host.send(host.drive(MotorLevels.off(19), Celsius.OFF));
    assertThat(host.lastRefusal()).contains(RefusalReason.WRONG_SHAPE);
    host.forget();
    host.send(new HostMessage.Drive(1000, 1, MotorLevels.off(20), List.of(Celsius.OFF), Cue.DARK));
    assertThat(host.lastRefusal()).contains(RefusalReason.WRONG_SHAPE);
  }

  @Test
  void outputBeforeAnArmIsRefused() {
    host.stop();
    host.drive(TestPads.DRIVEN, 1);
    assertThat(host.lastRefusal()).contains(RefusalReason.NOT_ARMED);
    host.forget();
    host.send(host.drive(TestPads.DRIVEN, 0, new Celsius(1)));
    assertThat(host.lastRefusal()).contains(RefusalReason.NOT_ARMED);
  }

  @Test
  void outputAndArmInAFaultAreRefused() {
    host.pass(1000);
    host.arm();
    assertThat(host.lastRefusal()).contains(RefusalReason.FAULT_LATCHED);
    host.forget();
    host.drive(TestPads.DRIVEN, 1);
    assertThat(host.lastRefusal()).contains(RefusalReason.FAULT_LATCHED);
  }

  @Test
  void aDriveOfNothingIsTakenForItsLightInEveryState() {
    for (PadState state : List.of(PadState.ARMED, PadState.SAFE, PadState.FAULT)) {
      lead(state);
      Cue cue = new Cue(Light.BREATHE, 50, 1);
      host.send(
          new HostMessage.Drive(
              1000, 1, MotorLevels.off(20), List.of(Celsius.OFF, Celsius.OFF), cue));
      assertThat(host.view().state()).isEqualTo(state);
      assertThat(host.view().cue()).isEqualTo(cue);
    }
    assertThat(host.refusals()).containsOnly(RefusalReason.EXCLUDED_MOTOR);
  }

  @Test
  void aStopIsObeyedWhateverStandsAroundIt() {
    Header wrong = new Header(9, Header.HOST_TO_PAD, MessageType.STOP.wire(), 1, 1, 1, 1);
    host.send(wrong, new byte[] {99, 98, 97});
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
    assertThat(host.refusals()).isEmpty();
  }

  @Test
  void aStopForSomebodyElseIsNot() {
    Header echo = new Header(1, Header.PAD_TO_HOST, MessageType.STOP.wire(), 1, 1, 1, 1);
    host.send(echo, HostMessageCodec.encode(new HostMessage.Stop(StopReason.PERSON)));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  private void lead(PadState state) {
    switch (state) {
      case ARMED -> {}
      case SAFE -> host.stop();
      case FAULT -> host.drive(TestPads.SPINE, 1);
    }
  }

  private static Header inVersion(int version, Header header) {
    return new Header(
        version,
        header.address(),
        header.type(),
        header.nonce(),
        header.sequence(),
        header.timeMillis(),
        header.echoMillis());
  }
}
