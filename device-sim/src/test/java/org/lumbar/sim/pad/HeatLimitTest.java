package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.host.BareHost;

@DisplayName("L24: no setpoint above 41.0 °C, nor above the ceiling of the session")
class HeatLimitTest {
  @Test
  void aSetpointAbove41IsRefusedAndChangesNothing() {
    BareHost host = TestPads.armedHost();
    heat(host, Celsius.of(38));
    heat(host, new Celsius(411));
    assertThat(host.lastRefusal()).contains(RefusalReason.HEAT_TOO_HIGH);
    assertThat(host.view().setpoints()).containsOnly(Celsius.of(38));
  }

  @Test
  void theCeilingOfTheSessionBindsToo() {
    BareHost host = TestPads.host();
    host.greet();
    host.pad().press(Button.START);
    host.send(BareHost.armFor(240, Celsius.of(38)));
    heat(host, new Celsius(381));
    assertThat(host.lastRefusal()).contains(RefusalReason.HEAT_TOO_HIGH);
    heat(host, Celsius.of(38));
    assertThat(host.view().setpoints()).containsOnly(Celsius.of(38));
  }

  @Test
  @DisplayName("H14: a session armed without heat has none")
  void aSessionWithoutHeatRefusesAnySetpoint() {
    BareHost host = TestPads.host();
    host.greet();
    host.pad().press(Button.START);
    host.send(BareHost.armFor(240, Celsius.OFF));
    heat(host, new Celsius(1));
    assertThat(host.lastRefusal()).contains(RefusalReason.HEAT_TOO_HIGH);
  }

  @Test
  void theThirdLatches() {
    BareHost host = TestPads.armedHost();
    heat(host, new Celsius(411));
    heat(host, new Celsius(411));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    heat(host, new Celsius(411));
    assertThat(host.view().fault()).isEqualTo(PadFault.ILLEGAL_LEVELS);
  }

  @Test
  void aRepeatedArmLowersTheCeilingAtOnce() {
    BareHost host = TestPads.armedHost();
    heat(host, Celsius.of(40));
    host.send(BareHost.armFor(240, Celsius.of(36)));
    assertThat(host.view().setpoints()).containsOnly(Celsius.of(36));
  }

  @Test
  void anArmAbove41IsRefused() {
    BareHost host = TestPads.host();
    host.greet();
    host.pad().press(Button.START);
    host.send(BareHost.armFor(240, new Celsius(411)));
    assertThat(host.lastRefusal()).contains(RefusalReason.HEAT_TOO_HIGH);
    host.passIdle(Duration.ofSeconds(1));
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  private static void heat(BareHost host, Celsius setpoint) {
    host.send(host.drive(TestPads.DRIVEN, 0, setpoint));
    host.pass(20);
  }
}
