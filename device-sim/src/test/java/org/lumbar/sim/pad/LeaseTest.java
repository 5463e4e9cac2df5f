package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;

@DisplayName("L45: everything goes off when the host is silent for a lease")
class LeaseTest {
  @Test
  void thePadGoesOffAfterTheLeaseAndNotBefore() {
    RawHost host = RawHost.armed();
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
    RawHost host = RawHost.armed();
    host.pass(995);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pass(5);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  void noLeaseIsLongerThanTwoSeconds() {
    RawHost host = RawHost.armed();
    host.leaseMillis = 2001;
    host.driveNothing();
    assertThat(host.lastRefusal()).contains(RefusalReason.LEASE_TOO_LONG);
    host.pass(1000);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  void aShorterLeaseIsKept() {
    RawHost host = RawHost.armed();
    host.leaseMillis = 100;
    host.driveNothing();
    host.pass(100);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  @DisplayName("H56: the pad shows the alarm itself, the host being dead")
  void thePadFlashesRedWithoutTheHost() {
    RawHost host = RawHost.armed();
    host.pass(1000);
    assertThat(host.view().cue().light()).isEqualTo(Light.ALARM);
  }

  @Test
  void aSilentHostIsNoFaultOfAPadThatIsNotArmed() {
    RawHost host = RawHost.withPad();
    host.greet();
    host.pass(60_000);
    assertThat(host.view().fault()).isEqualTo(PadFault.NONE);
  }
}
