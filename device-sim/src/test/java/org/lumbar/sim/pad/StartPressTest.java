package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.host.BareHost;

@DisplayName("H40: an arm needs a press on start at the pad within 60 s")
class StartPressTest {
  private final BareHost host = greeted();

  @Test
  void withoutAPressThereIsNoArm() {
    arm();
    assertThat(host.lastRefusal()).contains(RefusalReason.NO_PRESS);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  @Test
  void aPressStandsFor60Seconds() {
    host.pad().press(Button.START);
    host.passIdle(Duration.ofMinutes(1));
    arm();
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  void andNoLonger() {
    host.pad().press(Button.START);
    host.passIdle(Duration.ofMillis(60_200));
    arm();
    assertThat(host.lastRefusal()).contains(RefusalReason.NO_PRESS);
  }

  @Test
  void onePressStartsOneSession() {
    host.pad().press(Button.START);
    arm();
    host.stop();
    arm();
    assertThat(host.lastRefusal()).contains(RefusalReason.NO_PRESS);
  }

  @Test
  void aPressDuringASessionStartsNoOtherOne() {
    host.pad().press(Button.START);
    arm();
    host.pass(100);
    host.pad().press(Button.START);
    host.stop();
    arm();
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  @Test
  void aPressOnStopTakesThePressOnStartBack() {
    host.pad().press(Button.START);
    host.pad().press(Button.STOP);
    arm();
    assertThat(host.lastRefusal()).contains(RefusalReason.NO_PRESS);
  }

  @Test
  void theOtherButtonsDoNotArm() {
    host.pad().press(Button.SOFTER);
    host.pad().press(Button.HEAT);
    arm();
    assertThat(host.lastRefusal()).contains(RefusalReason.NO_PRESS);
  }

  @Test
  @DisplayName("L59: an arm that has compared other limits is refused")
  void anArmOfOtherLimitsIsRefused() {
    host.pad().press(Button.START);
    host.send(new HostMessage.Arm(240, Celsius.OFF, PadLimits.TABLE.crc() + 1));
    assertThat(host.lastRefusal()).contains(RefusalReason.WRONG_LIMITS);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  private void arm() {
    host.send(BareHost.armFor(240, Celsius.of(41)));
  }

  private static BareHost greeted() {
    BareHost host = TestPads.host();
    host.greet();
    return host;
  }
}
