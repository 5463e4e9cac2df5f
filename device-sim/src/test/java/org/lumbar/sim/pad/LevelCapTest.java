package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.host.BareHost;

@DisplayName("L1: no motor above level 6.0, nor above the cap of the session")
class LevelCapTest {
  @ParameterizedTest
  @ValueSource(ints = {241, 255})
  void aLevelAbove6IsRefusedAndChangesNothing(int steps) {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.drive(TestPads.TWIN, steps);
    host.pass(100);
    assertThat(host.lastRefusal()).contains(RefusalReason.OVER_CAP);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(120);
    assertThat(host.view().applied().steps(TestPads.TWIN)).isZero();
  }

  @Test
  void level6IsReached() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 240);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(240);
  }

  @Test
  void theCapOfTheSessionBindsToo() {
    BareHost host = TestPads.host();
    host.greet();
    host.pad().press(Button.START);
    host.send(BareHost.armFor(160, Celsius.OFF));
    host.drive(TestPads.DRIVEN, 161);
    assertThat(host.lastRefusal()).contains(RefusalReason.OVER_CAP);
    host.keepDriving(Duration.ofSeconds(1), 160);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(160);
  }

  @Test
  void aRefusedDriveDoesNotRenewTheLease() {
    BareHost host = TestPads.armedHost();
    host.driveNothing();
    host.pass(600);
    host.drive(TestPads.DRIVEN, 241);
    host.pass(400);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  void theThirdIllegalDriveIn10SecondsLatchesAFault() {
    BareHost host = TestPads.armedHost();
    illegalEvery(host, Duration.ofMillis(4900));
    assertThat(host.view().fault()).isEqualTo(PadFault.ILLEGAL_LEVELS);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  void threeIllegalDrivesInMoreThan10SecondsAreOnlyRefused() {
    BareHost host = TestPads.armedHost();
    illegalEvery(host, Duration.ofMillis(5100));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  void aRepeatedArmLowersTheCapAtOnceAndNeverRaisesIt() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 240);
    host.send(BareHost.armFor(160, Celsius.of(41)));
    host.pass(5);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(160);
    host.send(BareHost.armFor(MotorLevels.MAX_STEPS, Celsius.of(41)));
    assertThat(host.lastRefusal()).contains(RefusalReason.OVER_CAP);
  }

  @Test
  void anArmAboveLevel6IsRefused() {
    BareHost host = TestPads.host();
    host.greet();
    host.pad().press(Button.START);
    host.send(BareHost.armFor(241, Celsius.OFF));
    assertThat(host.lastRefusal()).contains(RefusalReason.OVER_CAP);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  private static void illegalEvery(BareHost host, Duration pause) {
    for (int time = 0; time < 3; time++) {
      host.drive(TestPads.DRIVEN, 241);
      host.keepDriving(pause, 0);
    }
  }
}
