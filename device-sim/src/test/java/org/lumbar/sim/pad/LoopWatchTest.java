package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("H28: frames whose tick stands still do not keep the pad on")
class LoopWatchTest {
  @Test
  void aTickThatStandsStillForASecondPutsEverythingOff() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.runLoop(false);
    host.keepDriving(Duration.ofMillis(960), 120);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.keepDriving(Duration.ofMillis(60), 120);
    assertThat(host.view().fault()).isEqualTo(PadFault.LOOP_FROZEN);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  void aTickThatWrapsIsNotFrozen() {
    BareHost host = TestPads.armedHost();
    host.countTicksFrom(65_500);
    host.keepDriving(Duration.ofSeconds(3), 120);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  @DisplayName("L45: without any frame it is the host that is silent, for as long as its lease")
  void silenceIsNoFrozenLoop() {
    BareHost host = TestPads.armedHost();
    host.lease(2000);
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.pass(1_900);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pass(100);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }
}
