package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("L29, H12: a session heats for at most 1200 s")
class HeatTimeTest {
  private static final int NO_MOTOR = 0;

  @Test
  void heatingEndsAfter1200SecondsOfIt() {
    BareHost host = TestPads.armedHost();
    heat(host, 600, Celsius.of(41));
    heat(host, 100, Celsius.OFF);
    heat(host, 599, Celsius.of(41));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    heat(host, 2, Celsius.of(41));
    assertThat(host.view().fault()).isEqualTo(PadFault.HEAT_TOO_LONG);
    assertThat(host.view().isOff()).isTrue();
  }

  private static void heat(BareHost host, int seconds, Celsius setpoint) {
    host.keepDriving(Duration.ofSeconds(seconds), TestPads.DRIVEN, NO_MOTOR, setpoint);
  }
}
