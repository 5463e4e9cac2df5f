package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.sim.host.BareHost;

/// The pad's light and chime.
class SignalTest {
  private final BareHost host = TestPads.armedHost();
  private int tick;

  @Test
  void itChimesOncePerChangeHoweverOftenTheCueComes() {
    for (int chimes : new int[] {0, 1, 1, 1, 2, 2}) {
      show(new Cue(Light.STEADY, 50, chimes));
    }
    assertThat(host.view().chimes()).isEqualTo(2);
  }

  @Test
  void theHostsLightGoesOutWithItsLease() {
    host.stop();
    show(new Cue(Light.BREATHE, 50, 0));
    host.pass(990);
    assertThat(host.view().cue().light()).isEqualTo(Light.BREATHE);
    host.pass(10);
    assertThat(host.view().cue().light()).isEqualTo(Light.OFF);
  }

  private void show(Cue cue) {
    List<Celsius> noHeat = List.of(Celsius.OFF, Celsius.OFF);
    host.send(new HostMessage.Drive(1000, tick++, MotorLevels.off(20), noHeat, cue));
  }
}
