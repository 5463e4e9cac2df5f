package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("A change of state or fault is told in the next 20 ms, not with the next slow beat")
class TelemetryAtOnceTest {
  @Test
  void anArm() {
    BareHost host = TestPads.host();
    host.greet();
    waitForSlowBeat(host);
    host.arm();
    assertThat(nextTelemetry(host).state()).isEqualTo(PadState.ARMED);
  }

  @Test
  void anAcknowledgedFault() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofMillis(200), 120);
    host.pass(1_000);
    assertThat(host.view().state()).isEqualTo(PadState.FAULT);
    waitForSlowBeat(host);
    host.pad().press(Button.STOP);
    assertThat(nextTelemetry(host).state()).isEqualTo(PadState.SAFE);
  }

  private static void waitForSlowBeat(BareHost host) {
    host.forget();
    while (host.heard(PadMessage.Telemetry.class).isEmpty()) {
      host.pass(5);
    }
  }

  private static PadMessage.Telemetry nextTelemetry(BareHost host) {
    host.forget();
    host.pass(20);
    return host.telemetry();
  }
}
