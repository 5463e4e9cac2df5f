package org.lumbar.sim.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PadPlantTest {
  private final PadPlant plant =
      new PadPlant(
          new PadPlant.Parts(List.of(1.2, 1.2), List.of(20.0), 2), new SplittableRandom(1));

  @Test
  void theSupplySagsWithTheCurrent() {
    plant.enable(true);
    plant.driveHeater(0, 1);
    plant.advance(0.005);
    assertThat(plant.supply().volts()).isCloseTo(12 - 0.05 * 20 / 12, within(0.001));
  }

  /// `V = 12 V / (1 + 0.05 Ω G)` with a resistive load of `G = 20 W / (12 V)²`; motors draw in
  /// proportion to the voltage too.
  @Test
  void theVoltageSettlesWhereLoadAndCableMeet() {
    plant.enable(true);
    plant.driveHeater(0, 1);
    plant.driveMotor(0, 1);
    plant.driveMotor(1, 1);
    run(2);
    double conductance = (20 + 2 * 1.2) / (12.0 * 12.0);
    double volts = 12 / (1 + 0.05 * conductance);
    assertThat(plant.supply().volts()).isCloseTo(volts, within(0.0005));
    assertThat(plant.motor(0).speed()).isCloseTo(volts / 12, within(0.001));
    assertThat(plant.heaterAmperes(0)).isCloseTo(20 / 144.0 * volts, within(0.0005));
  }

  @Test
  void whatTheAdapterGivesIsStoredOrLostToATenthOfAPercent() {
    plant.enable(true);
    plant.wear(true);
    for (int second = 0; second < 300; second++) {
      plant.supply().sagTo(second % 100 < 90 ? 1 : 0.8);
      plant.driveHeater(0, second % 7 / 7.0);
      plant.driveMotor(0, second % 3 == 0 ? 1 : 0.5);
      plant.driveMotor(1, second % 5 == 0 ? 0 : 0.9);
      run(1);
    }
    HeatedArea area = plant.area(0);
    double stored = 350 * (area.celsius() - 25);
    double heat = stored + area.roomJoules() + area.bodyJoules();
    assertThat(area.suppliedJoules()).isCloseTo(heat, withPercentage(0.1));
    assertThat(plant.supply().givenJoules())
        .isCloseTo(heat + plant.motorJoules() + plant.supply().cableJoules(), withPercentage(0.1));
    assertThat(plant.supply().cableJoules()).isPositive();
    assertThat(plant.motorJoules()).isGreaterThan(300);
  }

  @Test
  void theSameSeedAndPinsGiveTheSamePlantToTheLastBit() {
    PadPlant twin =
        new PadPlant(
            new PadPlant.Parts(List.of(1.2, 1.2), List.of(20.0), 2), new SplittableRandom(1));
    for (PadPlant each : List.of(plant, twin)) {
      each.enable(true);
      each.driveHeater(0, 0.7);
      each.driveMotor(0, 0.8);
    }
    for (int step = 0; step < 2_000; step++) {
      plant.advance(0.005);
      twin.advance(0.005);
      assertThat(twin.sensors(0).get(1).read()).isEqualTo(plant.sensors(0).get(1).read());
    }
    assertThat(twin.area(0).celsius()).isEqualTo(plant.area(0).celsius());
    assertThat(twin.supply().volts()).isEqualTo(plant.supply().volts());
  }

  @Test
  void withoutTheEnableLineNothingFlows() {
    plant.driveHeater(0, 1);
    plant.driveMotor(0, 1);
    plant.advance(0.005);
    assertThat(plant.motorAmperes()).isZero();
    assertThat(plant.area(0).watts()).isZero();
  }

  private void run(int seconds) {
    for (int step = 0; step < seconds * 200; step++) {
      plant.advance(0.005);
    }
  }

  @Test
  @DisplayName("L28, F12: with switch and enable line stuck, the cut-out ends the heat at 48 °C")
  void theCutOutEndsAHeatThatNothingElseCan() {
    plant.area(0).damage(HeaterDamage.STUCK_ON);
    plant.area(0).cover(true);
    plant.enableStuck(true);
    double hottest = 0;
    for (int step = 0; step < 3600 * 200; step++) {
      plant.advance(0.005);
      hottest = Math.max(hottest, plant.area(0).celsius());
    }
    assertThat(plant.isCutOut()).isTrue();
    assertThat(hottest).isBetween(48.0, 48.1);
    assertThat(plant.area(0).celsius()).isLessThan(40);
  }
}
