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
      area.wear(minute % 4 == 1);
      area.ambient(minute < 10 ? 25 : 5);
      run(area, 60, minute % 5 / 5.0);
    }
    double stored = CAPACITY * (area.celsius() - AMBIENT);
    assertThat(area.suppliedJoules() - area.roomJoules() - area.bodyJoules())
        .isCloseTo(stored, withPercentage(0.001));
    assertThat(area.suppliedJoules()).isCloseTo(4 * 60 * WATTS * 2, withPercentage(0.1));
  }

  /// `T_inf = (P + k_room T_room + k_body T_body) / (k_room + k_body)`.
  @ParameterizedTest(name = "room {0} °C, duty {1}, covered: {2}")
  @CsvSource({"10, 0.6, false", "25, 0.4, false", "40, 0, false", "25, 0.2, true", "10, 0, true"})
  void wornItLosesHeatToTheBodyAndToTheRoomEachByItsOwn(double room, double duty, boolean covered) {
    HeatedArea area = new HeatedArea(WATTS);
    area.ambient(room);
    area.wear(true);
    area.cover(covered);
    double toRoom = covered ? 0.1 : 0.5;
    double k = toRoom + 0.3;
    double end = (WATTS * duty + toRoom * room + 0.3 * 33) / k;
    for (int seconds : new int[] {60, 240, 900}) {
      HeatedArea twin = new HeatedArea(WATTS);
      twin.ambient(room);
      twin.wear(true);
      twin.cover(covered);
      run(twin, seconds, duty);
      double way = (end - AMBIENT) * (1 - Math.exp(-seconds * k / CAPACITY));
      assertThat(twin.celsius() - AMBIENT).isCloseTo(way, withPercentage(1));
    }
    run(area, 6 * 3600, duty);
    assertThat(area.celsius()).isCloseTo(end, within(0.01));
  }

  @Test
  void aColdRoomIsFeltAsAStep() {
    HeatedArea area = new HeatedArea(WATTS);
    run(area, 60, 0);
    area.ambient(10);
    run(area, 437.5, 0);
    assertThat(area.celsius()).isCloseTo(10 + 15 / Math.E, within(0.05));
  }

  @Test
  void aBodyWarmsAColdPad() {
    HeatedArea area = new HeatedArea(WATTS);
    area.wear(true);
    run(area, 600, 0);
    assertThat(area.bodyJoules()).isNegative();
    assertThat(area.roomJoules()).isPositive();
    assertThat(area.celsius()).isBetween(27.0, 28.0);
  }

  @Test
  void itsPowerIsTheSquareOfTheVoltage() {
    HeatedArea area = new HeatedArea(WATTS);
    area.advance(STEP_SECONDS, 0.5, 0.8);
    assertThat(area.watts()).isCloseTo(WATTS * 0.5 * 0.64, withPercentage(0.001));
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
    area.advance(1, 0, 0);
    assertThat(area.watts()).isZero();
    area.advance(1, 0, 1);
    assertThat(area.watts()).isEqualTo(WATTS);
  }

  private static void run(HeatedArea area, double seconds, double duty) {
    long steps = Math.round(seconds / STEP_SECONDS);
    for (long step = 0; step < steps; step++) {
      area.advance(STEP_SECONDS, duty, 1);
    }
  }
}
