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
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.physics.HeaterDamage;
import org.lumbar.sim.physics.MotorDamage;

/// What the pad does of its own when current or voltage are wrong.
class PowerWatchTest {
  private final BareHost host = TestPads.armedHost();

  @ParameterizedTest
  @ValueSource(doubles = {0.88, 1.12})
  @DisplayName("L57: a supply below 90 % or above 110 % for 100 ms")
  void aWrongSupplyEndsEverything(double share) {
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.pad().plant().supply().sagTo(share);
    host.keepDriving(Duration.ofMillis(80), 120);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.keepDriving(Duration.ofMillis(40), 120);
    assertThat(host.view().fault()).isEqualTo(PadFault.SUPPLY);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  @DisplayName("L57: a dip of 60 ms is ridden out")
  void aShortDipIsRiddenOut() {
    host.pad().plant().supply().sagTo(0.8);
    host.keepDriving(Duration.ofMillis(60), 120);
    host.pad().plant().supply().sagTo(1);
    host.keepDriving(Duration.ofSeconds(1), 120);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  @DisplayName("L13: too much current ends everything within 20 ms")
  void overCurrentEndsEverything() {
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.pad().plant().motor(TestPads.DRIVEN).damage(MotorDamage.WINDING_SHORTED);
    host.keepDriving(Duration.ofMillis(20), 120);
    assertThat(host.view().fault()).isEqualTo(PadFault.OVER_CURRENT);
  }

  @Test
  @DisplayName("L13: all motors starting at once at level 6, with full heat, is no over-current")
  void allThatThePadAllowsIsNoOverCurrent() {
    int[] steps = new int[20];
    for (int motor = 0; motor < steps.length; motor++) {
      steps[motor] = host.pad().model().neverDriven().contains(motor) ? 0 : 240;
    }
    for (int beat = 0; beat < 100; beat++) {
      host.send(host.drive(MotorLevels.of(steps), Celsius.of(41)));
      host.pass(20);
    }
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  @DisplayName("L40: current through a heater that is off")
  void aHeaterStuckOnIsCutByTheEnableLine() {
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.pad().plant().area(0).damage(HeaterDamage.STUCK_ON);
    host.keepDriving(Duration.ofMillis(180), 120);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.keepDriving(Duration.ofMillis(60), 120);
    assertThat(host.view().fault()).isEqualTo(PadFault.STUCK_ON);
    host.pass(5);
    assertThat(host.view().heaters().getFirst().watts()).isZero();
  }

  @Test
  @DisplayName("L14: current through a motor that is off")
  void aMotorStuckOnIsCutByTheEnableLine() {
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.pad().plant().motor(TestPads.TWIN).damage(MotorDamage.DRIVER_SHORTED);
    host.keepDriving(Duration.ofMillis(300), 120);
    assertThat(host.view().fault()).isEqualTo(PadFault.STUCK_ON);
    host.pass(500);
    assertThat(host.view().motors().get(TestPads.TWIN).speed()).isZero();
  }

  @Test
  @DisplayName("L12: a stalled motor is put off within 800 ms of its start, the others go on")
  void aStalledMotorIsPutOff() {
    host.pad().plant().motor(TestPads.DRIVEN).damage(MotorDamage.STALLED);
    int[] both = new int[20];
    both[TestPads.DRIVEN] = 160;
    both[TestPads.TWIN] = 160;
    for (int beat = 0; beat < 40; beat++) {
      host.send(host.drive(MotorLevels.of(both), Celsius.OFF));
      host.pass(20);
    }
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isZero();
    assertThat(host.view().applied().steps(TestPads.TWIN)).isEqualTo(160);
    assertThat(host.telemetry().applied()).isEqualTo(host.view().applied());
  }

  @Test
  @DisplayName("L5: a kick starts a motor that its level alone would not start")
  void aWeakLevelStartsTheMotor() {
    host.keepDriving(Duration.ofSeconds(1), 12);
    assertThat(host.view().motors().get(TestPads.DRIVEN).speed()).isBetween(0.3, 0.5);
  }

  @Test
  @DisplayName("L57: the fault stays until the supply is right and stop is pressed")
  void theSupplyFaultIsAcknowledgedWhenItIsRightAgain() {
    host.pad().plant().supply().sagTo(0.8);
    host.keepDriving(Duration.ofMillis(200), 0);
    host.pad().press(Button.STOP);
    assertThat(host.view().state()).isEqualTo(PadState.FAULT);
    host.pad().plant().supply().sagTo(1);
    host.pass(200);
    host.pad().press(Button.STOP);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }
}
