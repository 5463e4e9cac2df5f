package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("Addressing at the pad: what is not for it is dropped and counted")
class AddressingTest {
  @Test
  void onlyFramesFromTheHostToThePadCount() {
    BareHost host = TestPads.armedHost();
    Header header = host.header(MessageType.DRIVE.wire());
    for (int address = 0; address <= 0xFF; address++) {
      if (address != Header.HOST_TO_PAD) {
        host.sendRaw(Replay.drive(host, 240, Replay.withAddress(header, address)));
      }
    }
    host.pass(400);
    assertThat(host.view().applied().isOff()).isTrue();
    assertThat(host.view().traffic().dropped(Dropped.WRONG_ADDRESS)).isEqualTo(255);
    assertThat(host.refusals()).isEmpty();
  }

  @Test
  void itsOwnEchoDoesNothing() {
    SimulatedPad pad = new SimulatedPad(TestPads.back20(), 1);
    List<byte[]> line = new ArrayList<>();
    pad.attach(line::add);
    for (int round = 1; round < 100; round++) {
      pad.advanceTo(Duration.ofMillis(200L * round));
      List<byte[]> echo = List.copyOf(line);
      line.clear();
      echo.forEach(frame -> pad.receive(frame, frame.length));
    }
    assertThat(pad.view().state()).isEqualTo(PadState.SAFE);
    assertThat(pad.view().traffic().dropped(Dropped.WRONG_ADDRESS)).isGreaterThan(50);
    assertThat(line).isEmpty();
  }
}
