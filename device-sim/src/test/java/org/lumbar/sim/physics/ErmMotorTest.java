package org.lumbar.sim.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A motor of 1.2 W at level 6, which is 0.1 A at 12 V.
class ErmMotorTest {
  private static final double STEP_SECONDS = 0.005;
  private static final double RUNNING_AMPERES = 0.1;

  private final ErmMotor motor = new ErmMotor(1.2);

  @ParameterizedTest
  @ValueSource(doubles = {0.020, 0.040, 0.080, 0.120})
  void itSpinsUpAsAFirstOrderLagOf40Milliseconds(double seconds) {
    run(seconds, 1);
    assertThat(motor.speed()).isCloseTo(1 - Math.exp(-seconds / 0.040), withPercentage(1));
  }

  @Test
  void itCoastsDownWith80Milliseconds() {
    run(2, 1);
    run(0.080, 0);
    assertThat(motor.speed()).isCloseTo(1 / Math.E, withPercentage(1));
    run(0.5, 0);
    assertThat(motor.speed()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.7, 1.0})
  void runningItDrawsItsShareOfTheRunningCurrent(double duty) {
    run(1, 1);
    run(2, duty);
    assertThat(motor.speed()).isCloseTo(duty, withPercentage(1));
    assertThat(motor.amperes()).isCloseTo(RUNNING_AMPERES * duty, withPercentage(1));
  }

  @Test
  void startingAndHeldFastItDrawsTwiceThat() {
    motor.damage(MotorDamage.STALLED);
    run(1, 1);
    assertThat(motor.speed()).isZero();
    assertThat(motor.amperes()).isCloseTo(2 * RUNNING_AMPERES, withPercentage(1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, 0.85, 1.0})
  void heldFastAtAnyDutyItDrawsTheStallCurrentOfThatDuty(double duty) {
    motor.damage(MotorDamage.STALLED);
    run(0.5, duty);
    assertThat(motor.amperes()).isCloseTo(2 * RUNNING_AMPERES * duty, withPercentage(0.001));
  }

  /// `i = i_stall (u - ω / 2)` at `ω = u (1 - exp(-t / 40 ms))`.
  @ParameterizedTest
  @ValueSource(doubles = {0.010, 0.040, 0.100})
  void itsCurrentFallsWhileItSpinsUp(double seconds) {
    run(seconds, 1);
    double speed = 1 - Math.exp(-seconds / 0.040);
    assertThat(motor.amperes()).isCloseTo(2 * RUNNING_AMPERES * (1 - speed / 2), withPercentage(1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.64, 0.65})
  void itStartsFromTheStartDutyOnAndNotBelow(double duty) {
    run(2, duty);
    assertThat(motor.speed() > 0).isEqualTo(duty >= 0.65);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.29, 0.30})
  void itKeepsTurningDownToTheKeepDuty(double duty) {
    run(1, 1);
    run(2, duty);
    assertThat(motor.speed() > 0).isEqualTo(duty >= 0.30);
  }

  @Test
  void aKickOf60MillisecondsStartsALevelThatDoesNotStartByItself() {
    run(0.060, 1);
    assertThat(motor.speed()).isCloseTo(1 - Math.exp(-1.5), withPercentage(1));
    run(1, 0.45);
    assertThat(motor.speed()).isCloseTo(0.45, withPercentage(1));
  }

  @Test
  void onLessVoltageItTurnsSlowerAndDrawsLess() {
    run(1, 1);
    for (int step = 0; step < 400; step++) {
      motor.advance(STEP_SECONDS, 1, 0.9);
    }
    assertThat(motor.speed()).isCloseTo(0.9, withPercentage(1));
    assertThat(motor.amperes()).isCloseTo(RUNNING_AMPERES * 0.9, withPercentage(1));
  }

  @Test
  void aStandingRotorNeedsAPushThatATurningOneDoesNot() {
    run(1, 0.6);
    assertThat(motor.speed()).isZero();
    run(0.060, 1);
    run(1, 0.6);
    assertThat(motor.speed()).isCloseTo(0.6, withPercentage(1));
    run(1, 0.25);
    assertThat(motor.speed()).isZero();
  }

  @Test
  void aBrokenWireLetsNothingFlow() {
    motor.damage(MotorDamage.OPEN);
    run(1, 1);
    assertThat(motor.amperes()).isZero();
    assertThat(motor.speed()).isZero();
  }

  @Test
  void theEnableLineCutsEvenAShortedDriver() {
    motor.damage(MotorDamage.DRIVER_SHORTED);
    run(1, 0);
    assertThat(motor.speed()).isCloseTo(1, withPercentage(1));
    for (int step = 0; step < 200; step++) {
      motor.advance(STEP_SECONDS, 0, 0);
    }
    assertThat(motor.speed()).isZero();
    assertThat(motor.amperes()).isZero();
  }

  private void run(double seconds, double duty) {
    long steps = Math.round(seconds / STEP_SECONDS);
    for (long step = 0; step < steps; step++) {
      motor.advance(STEP_SECONDS, duty, 1);
    }
  }
}
