package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.sim.host.BareHost;

/// The time that the pad gives back to the host, so that the host can tell how old a frame is.
@DisplayName("L47: the pad echoes the time of the newest frame")
class EchoTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  void ofADriveThatCounts() {
    host.pass(20);
    send(1234, host.echo());
    assertThat(echoed()).isEqualTo(1234);
  }

  @Test
  void ofADriveThatIsTooOldToCountToo() {
    int oldEcho = host.echo();
    host.pass(600);
    send(1234, oldEcho);
    assertThat(host.view().traffic().dropped(Dropped.TOO_OLD)).isEqualTo(1);
    assertThat(echoed()).isEqualTo(1234);
  }

  @Test
  void ofAMalformedOneToo() {
    Header header = header(1234, host.echo());
    host.send(header, new byte[3]);
    assertThat(echoed()).isEqualTo(1234);
  }

  @Test
  void butOfNoneThatIsNotNewer() {
    Header header = header(1234, host.echo());
    send(1300, host.echo());
    host.send(header, new byte[3]);
    assertThat(echoed()).isEqualTo(1300);
  }

  private void send(int timeMillis, int echoMillis) {
    host.send(
        header(timeMillis, echoMillis),
        HostMessageCodec.encode(host.drive(TestPads.DRIVEN, 40, Celsius.OFF)));
  }

  private Header header(int timeMillis, int echoMillis) {
    Header next = host.header(MessageType.DRIVE.wire());
    return new Header(
        next.version(),
        next.address(),
        next.type(),
        next.nonce(),
        next.sequence(),
        timeMillis,
        echoMillis);
  }

  private int echoed() {
    host.pass(20);
    return host.headers().getLast().echoMillis();
  }
}
