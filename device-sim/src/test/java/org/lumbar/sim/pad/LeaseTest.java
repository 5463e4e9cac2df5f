package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.host.BareHost;

@DisplayName("L45: everything goes off when the host is silent for a lease")
class LeaseTest {
  @Test
  void thePadGoesOffAfterTheLeaseAndNotBefore() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(2), 120);
    host.pass(975);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pass(10);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().enabled()).isFalse();
  }

  @Test
  void anArmAloneKeepsThePadArmedForASecond() {
    BareHost host = TestPads.armedHost();
    host.pass(995);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pass(5);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  void noLeaseIsLongerThanTwoSeconds() {
    BareHost host = TestPads.armedHost();
    host.lease(2001);
    host.driveNothing();
    assertThat(host.lastRefusal()).contains(RefusalReason.LEASE_TOO_LONG);
    host.pass(1000);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  void aShorterLeaseIsKept() {
    BareHost host = TestPads.armedHost();
    host.lease(100);
    host.driveNothing();
    host.pass(100);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  @DisplayName("H56: the pad shows the alarm itself, the host being dead")
  void thePadFlashesRedWithoutTheHost() {
    BareHost host = TestPads.armedHost();
    host.pass(1000);
    assertThat(host.view().cue().light()).isEqualTo(Light.ALARM);
  }

  @Test
  void aSilentHostIsNoFaultOfAPadThatIsNotArmed() {
    BareHost host = TestPads.host();
    host.greet();
    host.pass(60_000);
    assertThat(host.view().fault()).isEqualTo(PadFault.NONE);
  }
}
