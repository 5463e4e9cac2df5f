package org.lumbar.sim.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the closed solution `T = ambient + P/k (1 - exp(-t k / C))`, C = 350 J/K.
class HeatedAreaTest {
  private static final double STEP_SECONDS = 0.005;
  private static final double CAPACITY = 350;
  private static final double AMBIENT = 25;
  private static final double WATTS = 20;

  @ParameterizedTest(name = "{0} s at duty {1}, covered: {2}")
  @CsvSource({
    "60, 1, false",
    "300, 0.8, false",
    "1200, 0.5, false",
    "60, 1, true",
    "300, 0.3, true"
  })
  void theRiseIsThatOfTheEquation(int seconds, double duty, boolean covered) {
    HeatedArea area = new HeatedArea(WATTS);
    area.cover(covered);
    run(area, seconds, duty);
    double k = covered ? 0.2 : 0.8;
    double rise = WATTS * duty / k * (1 - Math.exp(-seconds * k / CAPACITY));
    assertThat(area.celsius() - AMBIENT).isCloseTo(rise, withPercentage(1));
  }

  @Test
  void fullPowerFrom25DegreesGivesThreeKelvinInAMinute() {
    HeatedArea area = new HeatedArea(WATTS);
    run(area, 60, 1);
    assertThat(area.celsius()).isCloseTo(28.2, within(0.05));
  }

  @Test
  void whatCoolsForgetsItsHeatWithItsTimeConstant() {
    HeatedArea area = new HeatedArea(WATTS);
    area.settleAt(45);
    run(area, 437.5, 0);
    assertThat(area.celsius() - AMBIENT).isCloseTo(20 / Math.E, withPercentage(1));
  }

  @Test
  void noEnergyIsMadeOrLost() {
    HeatedArea area = new HeatedArea(WATTS);
    for (int minute = 0; minute < 20; minute++) {
      area.cover(minute % 3 == 0);
      run(area, 60, minute % 5 / 5.0);
    }
    double stored = CAPACITY * (area.celsius() - AMBIENT);
    assertThat(area.suppliedJoules() - area.lostJoules()).isCloseTo(stored, withPercentage(0.001));
    assertThat(area.suppliedJoules()).isCloseTo(4 * 60 * WATTS * 2, withPercentage(0.1));
  }

  @Test
  void theSkinSideFollowsLateAndStaysCooler() {
    HeatedArea area = new HeatedArea(WATTS);
    area.settleAt(41);
    assertThat(area.skinCelsius()).isEqualTo(33);
    run(area, 1, 0.64);
    assertThat(area.skinCelsius()).isBetween(33.0, 34.0);
    run(area, 1200, 0.64);
    assertThat(area.skinCelsius()).isCloseTo(33 + 0.85 * 8, withPercentage(1));
  }

  @Test
  void withoutPowerAStuckSwitchHeatsNothing() {
    HeatedArea area = new HeatedArea(WATTS);
    area.damage(HeaterDamage.STUCK_ON);
    area.advance(1, 0, false);
    assertThat(area.watts()).isZero();
    area.advance(1, 0, true);
    assertThat(area.watts()).isEqualTo(WATTS);
  }

  private static void run(HeatedArea area, double seconds, double duty) {
    long steps = Math.round(seconds / STEP_SECONDS);
    for (long step = 0; step < steps; step++) {
      area.advance(STEP_SECONDS, duty, true);
    }
  }
}
