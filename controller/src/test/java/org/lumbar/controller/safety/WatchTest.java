package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Watch.Finding;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.Presses;
import org.lumbar.protocol.message.SensorReading;

class WatchTest {
  private static final Duration TICK = Duration.ofMillis(20);

  private final Watch watch = new Watch(Limits.standard());
  private Duration now = Duration.ofSeconds(1);

  @Test
  void aPadThatDoesWhatItWasToldIsFine() {
    for (int steps = 0; steps < 200; steps += 4) {
      assertThat(tick(steps, steps)).isEmpty();
    }
  }

  @Test
  void whatIsStillOnTheWayIsNoDifference() {
    tick(0, 0);
    for (int steps = 8; steps < 200; steps += 8) {
      assertThat(tick(steps, Math.max(0, steps - 40))).as("at %d steps", steps).isEmpty();
    }
  }

  @Test
  @DisplayName("L50 H35: a motor that long applies something else is found, within 0.5 s")
  void aStuckMotorIsFound() {
    tick(80, 80);
    Duration since = now;
    Optional<Finding> found = Optional.empty();
    while (found.isEmpty() && now.minus(since).compareTo(Duration.ofSeconds(2)) < 0) {
      found = tick(0, 80);
    }
    assertThat(found).contains(new Finding.Differs(0, 0, 2));
    assertThat(now.minus(since)).isBetween(Duration.ofMillis(200), Duration.ofMillis(500));
  }

  @Test
  @DisplayName("L50: a single odd word of the pad is no fault")
  void aShortDifferenceIsForgiven() {
    tick(80, 80);
    for (int burst = 0; burst < 10; burst++) {
      for (int i = 0; i < 5; i++) {
        assertThat(tick(80, 120)).isEmpty();
      }
      assertThat(tick(80, 80)).isEmpty();
    }
  }

  @Test
  @DisplayName("L27 H11: a sensor above 43.0 °C is found at once, one at it is not")
  void tooHotIsFoundAtOnce() {
    assertThat(watch.heard(hot(Celsius.of(43)), now)).isEmpty();
    assertThat(watch.heard(hot(new Celsius(431)), now))
        .contains(new Finding.TooHot(new Celsius(431), Celsius.of(43)));
  }

  @Test
  void beforeAnythingWasToldThereIsNothingToCompare() {
    assertThat(watch.heard(telemetry(100), now)).isEmpty();
    tick(0, 0);
    watch.forget();
    assertThat(watch.heard(telemetry(100), now.plusSeconds(1))).isEmpty();
  }

  private Optional<Finding> tick(int toldSteps, int appliedSteps) {
    now = now.plus(TICK);
    watch.told(MotorLevels.of(toldSteps), now);
    return watch.heard(telemetry(appliedSteps), now);
  }

  private static Telemetry telemetry(int appliedSteps) {
    return telemetry(appliedSteps, new SensorReading.OpenCircuit());
  }

  private static Telemetry hot(Celsius measured) {
    return telemetry(0, new SensorReading.Measured(measured));
  }

  private static Telemetry telemetry(int appliedSteps, SensorReading second) {
    HeaterReport heater =
        new HeaterReport(
            Celsius.OFF, 0, List.of(new SensorReading.Measured(Celsius.of(30)), second), 0);
    return new Telemetry(
        PadState.ARMED,
        PadFault.NONE,
        true,
        MotorLevels.of(appliedSteps),
        List.of(heater),
        0,
        12_000,
        Presses.NONE);
  }
}
