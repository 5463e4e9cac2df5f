package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("L15: a session ends 960 s after its first motor output")
class SessionTimeTest {
  private static final int GENTLE = 80;

  @Test
  void noFrameExtendsIt() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(959), GENTLE);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.send(BareHost.armFor(240, Celsius.of(41)));
    host.keepDriving(Duration.ofSeconds(2), GENTLE);
    assertThat(host.view().fault()).isEqualTo(PadFault.SESSION_TOO_LONG);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  void pausesCountAndTheTimeBeforeTheFirstOutputDoesNot() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(100), 0);
    host.keepDriving(Duration.ofSeconds(1), GENTLE);
    host.keepDriving(Duration.ofSeconds(958), 0);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.keepDriving(Duration.ofSeconds(2), 0);
    assertThat(host.view().fault()).isEqualTo(PadFault.SESSION_TOO_LONG);
  }
}
