package org.lumbar.sim.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

  @Test
  void withoutTheEnableLineNothingFlows() {
    plant.driveHeater(0, 1);
    plant.driveMotor(0, 1);
    plant.advance(0.005);
    assertThat(plant.motorAmperes()).isZero();
    assertThat(plant.area(0).watts()).isZero();
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
