package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.sim.host.BareHost;

/// The control of heat in the closed loop with the physics.
class HeatControlTest {
  @ParameterizedTest(name = "{0} °C, covered: {1}, room: {2} °C")
  @CsvSource({
    "36, false, 10",
    "36, true, 40",
    "38, false, 25",
    "40, false, 25",
    "40, true, 25",
    "41, false, 25",
    "41, true, 25",
    "41, true, 40",
    "41, false, 30"
  })
  @DisplayName("the film never passes 42 °C, so neither cut-back (L26) nor trip (L27) interferes")
  void theFilmNeverPasses42(int setpoint, boolean covered, double roomCelsius) {
    BareHost host = armedIn(roomCelsius, covered);
    heat(host, setpoint, Duration.ofSeconds(1190));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    assertThat(host.view().highestCelsius()).isLessThan(42.0);
  }

  @ParameterizedTest
  @CsvSource({"36, false", "40, false", "41, true"})
  void theSetpointIsHeldWithinHalfADegree(int setpoint, boolean covered) {
    BareHost host = armedIn(25, covered);
    heat(host, setpoint, Duration.ofSeconds(1000));
    for (int second = 0; second < 100; second++) {
      heat(host, setpoint, Duration.ofSeconds(1));
      assertThat(host.view().heaters().getFirst().celsius()).isCloseTo(setpoint, within(0.5));
    }
  }

  @Test
  @DisplayName("L32: the duty never passes 80 %")
  void theDutyStaysUnderItsCeiling() {
    BareHost host = armedIn(10, false);
    for (int second = 0; second < 60; second++) {
      heat(host, 41, Duration.ofSeconds(1));
      assertThat(host.view().heaters().getFirst().duty()).isLessThanOrEqualTo(0.80);
    }
    assertThat(host.telemetry().heaters().getFirst().dutyPercent()).isEqualTo(80);
  }

  @Test
  void theTelemetryTellsTheTemperatureOfTheSensors() {
    BareHost host = armedIn(25, false);
    heat(host, 40, Duration.ofMinutes(10));
    double told =
        ((SensorReading.Measured) host.telemetry().heaters().getFirst().sensors().getFirst())
            .value()
            .degrees();
    double really = host.view().heaters().getFirst().sensorCelsius().getFirst();
    assertThat(told).isCloseTo(really, within(0.3));
  }

  private static BareHost armedIn(double roomCelsius, boolean covered) {
    BareHost host = TestPads.armedHost();
    host.pad().plant().settleAt(roomCelsius);
    for (int heater = 0; heater < 2; heater++) {
      host.pad().plant().area(heater).ambient(roomCelsius);
      host.pad().plant().area(heater).cover(covered);
    }
    return host;
  }

  private static void heat(BareHost host, int setpoint, Duration time) {
    host.keepDriving(time, TestPads.DRIVEN, 0, Celsius.of(setpoint));
  }
}
