package org.lumbar.sim.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemperatureSensorTest {
  private final HeatedArea area = new HeatedArea(20);
  private final TemperatureSensor sensor = new TemperatureSensor(new SplittableRandom(1));

  /// The table of a 10 kΩ thermistor of B 3950 under 10 kΩ, read with 12 bits.
  @ParameterizedTest
  @CsvSource({
    "0, 3156",
    "5, 2955",
    "25, 2048",
    "37, 1534",
    "41, 1382",
    "43, 1310",
    "60, 815",
    "-20, 3740"
  })
  void theCodesAreThoseOfTheThermistor(double celsius, int code) {
    assertThat(Thermistor.code(Thermistor.ohms(celsius), 1)).isCloseTo(code, within(1));
  }

  @Test
  void itFollowsTheFilmWithALagOf10Seconds() {
    area.settleAt(45);
    for (int step = 0; step < 2000; step++) {
      sensor.advance(0.005, area);
    }
    assertThat(sensor.celsius()).isCloseTo(45 - 20 / Math.E, within(0.1));
  }

  @Test
  void itsNoiseIsATwentiethOfAKelvin() {
    double squares = 0;
    for (int reading = 0; reading < 10_000; reading++) {
      double counts = sensor.read() - 2048;
      squares += counts * counts;
    }
    double countsPerKelvin = 45;
    assertThat(Math.sqrt(squares / 10_000) / countsPerKelvin).isCloseTo(0.05, within(0.01));
  }

  @Test
  void theSameSeedGivesTheSameReadings() {
    TemperatureSensor twin = new TemperatureSensor(new SplittableRandom(1));
    for (int reading = 0; reading < 100; reading++) {
      assertThat(twin.read()).isEqualTo(sensor.read());
    }
  }

  @Test
  void aLeakReadsTooHot() {
    sensor.damage(new SensorDamage.Leak(20_000));
    assertThat(sensor.read()).isLessThan(1700);
  }

  @Test
  void aFrozenOneSaysWhatItSaidLast() {
    int before = sensor.read();
    sensor.damage(new SensorDamage.Frozen());
    sensor.settleAt(60);
    assertThat(sensor.read()).isEqualTo(before);
  }
}
