package org.lumbar.sim.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemperatureSensorTest {
  private final HeatedArea area = new HeatedArea(20);
  private final TemperatureSensor sensor = new TemperatureSensor(new SplittableRandom(1), 1);

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
  void itsNoiseHasNoBiasAndNoMemoryAndIsNotThatOfItsTwin() {
    TemperatureSensor twin = new TemperatureSensor(new SplittableRandom(2), 1);
    int readings = 20_000;
    double sum = 0;
    double withItself = 0;
    double withTwin = 0;
    double before = 0;
    for (int reading = 0; reading < readings; reading++) {
      double counts = sensor.read() - 2048;
      sum += counts;
      withItself += counts * before;
      withTwin += counts * (twin.read() - 2048);
      before = counts;
    }
    double variance = Math.pow(0.05 * 45, 2);
    assertThat(sum / readings).isCloseTo(0, within(0.1));
    assertThat(withItself / readings / variance).isCloseTo(0, within(0.03));
    assertThat(withTwin / readings / variance).isCloseTo(0, within(0.03));
  }

  /// Two lags in a row: the film's with 437.5 s, then the sensor's with 10 s.
  @Test
  void behindAHeatingFilmItLagsAsTheEquationSays() {
    double tau = 437.5;
    double lag = 10;
    for (int step = 0; step < 200 * 120; step++) {
      area.advance(0.005, 1, 1);
      sensor.advance(0.005, area);
    }
    double rise =
        25 * (1 - (tau * Math.exp(-120 / tau) - lag * Math.exp(-120 / lag)) / (tau - lag));
    assertThat(sensor.celsius() - 25).isCloseTo(rise, withPercentage(1));
  }

  @Test
  void nearTheEdgeItFeelsLess() {
    TemperatureSensor edge = new TemperatureSensor(new SplittableRandom(2), 0.97);
    area.settleAt(41);
    sensor.settleAt(41);
    edge.settleAt(41);
    for (int step = 0; step < 200 * 100; step++) {
      sensor.advance(0.005, area);
      edge.advance(0.005, area);
    }
    assertThat(sensor.celsius()).isCloseTo(41, within(0.001));
    assertThat(edge.celsius()).isCloseTo(25 + 0.97 * 16, within(0.001));
  }

  @Test
  void aDriftGoesOnAtItsRate() {
    sensor.damage(new SensorDamage.Drift(-0.5));
    for (int step = 0; step < 200 * 20; step++) {
      sensor.advance(0.005, area);
    }
    int expected = Thermistor.code(Thermistor.ohms(25 - 0.5 * 20), 1);
    assertThat(sensor.read()).isCloseTo(expected, within(15));
    assertThat(sensor.celsius()).isEqualTo(25);
  }

  @Test
  void theSameSeedGivesTheSameReadings() {
    TemperatureSensor twin = new TemperatureSensor(new SplittableRandom(1), 1);
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
