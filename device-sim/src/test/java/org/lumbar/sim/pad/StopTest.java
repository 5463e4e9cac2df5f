package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("A stop that is whole and for the pad is obeyed, whatever else is wrong with it")
class StopTest {
  private static final int STOP = MessageType.STOP.wire();

  /// Version, nonce, sequence and echo of a stop; each row is wrong in one of them.
  record Wrong(String in, int version, int nonce, int sequence, int echoMillis) {
    @Override
    public String toString() {
      return in;
    }
  }

  static Stream<Wrong> everythingThatMayBeWrong() {
    BareHost host = session();
    int nonce = host.nonce();
    int sequence = host.sequence() + 1;
    int echo = host.echo();
    return Stream.of(
        new Wrong("version", 9, nonce, sequence, echo),
        new Wrong("nonce", Header.VERSION, nonce + 1, sequence, echo),
        new Wrong("no nonce", Header.VERSION, Header.NO_SESSION, sequence, echo),
        new Wrong("repeated sequence", Header.VERSION, nonce, sequence - 1, echo),
        new Wrong("old sequence", Header.VERSION, nonce, sequence - 10, echo),
        new Wrong("age", Header.VERSION, nonce, sequence, echo + 0x8000 & 0xFFFF));
  }

  @ParameterizedTest
  @MethodSource("everythingThatMayBeWrong")
  void itIsObeyedThoughItsHeaderIsWrong(Wrong wrong) {
    BareHost host = session();
    host.send(
        new Header(
            wrong.version(),
            Header.HOST_TO_PAD,
            STOP,
            wrong.nonce(),
            wrong.sequence(),
            0,
            wrong.echoMillis()),
        new byte[] {1});
    assertThatAllIsOff(host);
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void itIsObeyedWhateverItsPayload(byte[] payload) {
    BareHost host = session();
    host.send(host.header(STOP), payload);
    assertThatAllIsOff(host);
  }

  static Stream<byte[]> payloads() {
    return Stream.of(new byte[0], new byte[] {99}, new byte[200]);
  }

  @Test
  void itLeavesAFaultAsItIs() {
    BareHost host = session();
    host.pass(1_000);
    host.stop();
    assertThat(host.view().state()).isEqualTo(PadState.FAULT);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  @DisplayName("F61: with the stop button held or its wire broken the pad goes off and stays off")
  void aHeldStopKeepsEverythingOff() {
    BareHost host = session();
    host.pad().hold(Button.STOP);
    host.pass(5);
    assertThatAllIsOff(host);
    host.arm();
    host.keepDriving(Duration.ofMillis(100), 120);
    assertThatAllIsOff(host);
    host.pad().release(Button.STOP);
    host.arm();
    host.keepDriving(Duration.ofMillis(100), 120);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  /// Off already within the call, before any time passes.
  private static void assertThatAllIsOff(BareHost host) {
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
    assertThat(host.view().enabled()).isFalse();
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().setpoints()).containsOnly(Celsius.OFF);
  }

  private static BareHost session() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), TestPads.DRIVEN, 120, Celsius.of(38));
    assertThat(host.view().isOff()).isFalse();
    return host;
  }
}
