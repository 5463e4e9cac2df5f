package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Finding.Rule;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.sim.physics.HeaterDamage;
import org.lumbar.sim.physics.MotorDamage;
import org.lumbar.sim.physics.SensorDamage;

/// Every fault of heater, sensor, motor and supply against the watch alone: the pad behind it has
/// no rule of its own.
class WatchAloneTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  @Test
  @DisplayName("H2 F10 L40: current through a heater that is off is found within 300 ms")
  void aStuckHeaterIsFoundByItsCurrent() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.area(0).damage(HeaterDamage.STUCK_ON);
    pad.heat(Celsius.OFF);

    within(pad, Duration.ofMillis(300), Rule.HEATS_WHILE_OFF);
  }

  @Test
  @DisplayName("H2 F10 L40: a stuck heater is found while full heat is asked for, by its current")
  void aStuckHeaterIsFoundAtFullHeat() {
    BarePad pad = new BarePad(1, 0);
    pad.pass(Duration.ofSeconds(3));
    pad.heat(Celsius.of(40));
    pad.pass(Duration.ofSeconds(5));
    pad.plant.area(0).damage(HeaterDamage.STUCK_ON);

    within(pad, Duration.ofMillis(1_200), Rule.HEATS_WHILE_OFF);
  }

  @Test
  @DisplayName("F64 L50: an enable line that does not close is found within 500 ms")
  void aBrokenEnableLineIsFound() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.enableBroken(true);

    within(pad, Duration.ofMillis(500), Rule.ENABLE_DIFFERS);
  }

  @Test
  @DisplayName("H2 F11 L41: a heater that warms without a current that shows is found in 90 s")
  void aStuckHeaterIsFoundByItsWarmth() {
    BarePad pad = BarePad.warmedTo(38);
    pad.plant.area(0).damage(HeaterDamage.STUCK_ON_UNSEEN);
    pad.heat(Celsius.OFF);

    within(pad, Duration.ofSeconds(90), Rule.WARMS_WHILE_OFF);
  }

  @Test
  @DisplayName("F13 L38: a heater with a broken wire is found within 120 s of its setpoint")
  void anOpenHeaterIsFound() {
    BarePad pad = new BarePad(1, 0);
    pad.plant.area(0).damage(HeaterDamage.OPEN);
    pad.pass(Duration.ofSeconds(3));
    pad.heat(Celsius.of(36));

    within(pad, Duration.ofMinutes(2), Rule.NOT_HEATING);
  }

  @Test
  @DisplayName("F13 L39: a heater that breaks when it is warm is found")
  void aHeaterThatBreaksIsFound() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.area(0).damage(HeaterDamage.OPEN);

    Finding found = pad.until(LONG).orElseThrow();

    assertThat(found.rule()).isIn(Rule.CANNOT_HOLD, Rule.NOT_HEATING);
  }

  @Test
  @DisplayName("F14: a weak heater is found once it gains no more")
  void aWeakHeaterIsFound() {
    BarePad pad = new BarePad(1, 0);
    pad.plant.area(0).damage(HeaterDamage.WEAK);
    pad.pass(Duration.ofSeconds(3));
    pad.heat(Celsius.of(38));

    assertThat(pad.until(Duration.ofMinutes(15)).orElseThrow().rule()).isEqualTo(Rule.NOT_HEATING);
  }

  @Test
  @DisplayName("H4 F20: a sensor that has come off is found within 120 s, the skin below 43 °C")
  void aDetachedSensorIsFound() {
    BarePad pad = BarePad.warmedTo(40);
    pad.plant.sensors(0).getFirst().damage(new SensorDamage.Detached());

    within(pad, Duration.ofMinutes(2), Rule.SENSORS_DISAGREE);
    assertThat(pad.plant.area(0).skinCelsius()).isLessThan(43);
  }

  @Test
  @DisplayName("H4 F20: both sensors off their heater are found within 120 s, the skin below 43 °C")
  void twoDetachedSensorsAreFound() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.sensors(0).forEach(sensor -> sensor.damage(new SensorDamage.Detached()));

    assertThat(pad.until(Duration.ofMinutes(2)).map(Finding::rule))
        .hasValueSatisfying(rule -> assertThat(rule).isIn(Rule.CANNOT_HOLD, Rule.UNLIKELY_WARMTH));
    assertThat(pad.plant.area(0).skinCelsius()).isLessThan(43);
  }

  @Test
  @DisplayName("H5 F21 L34: a sensor that drifts is found within 6 s of 3 °C between the two")
  void aDriftingSensorIsFound() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.sensors(0).getFirst().damage(new SensorDamage.Drift(-1));

    within(pad, Duration.ofSeconds(3 + 6), Rule.SENSORS_DISAGREE);
  }

  @Test
  @DisplayName("H6 H7 F22 F23 L33 L35: a dead sensor ends the heat in 0.5 s and the session in 1 s")
  void aDeadSensorIsFound() {
    for (SensorDamage damage :
        new SensorDamage[] {new SensorDamage.Open(), new SensorDamage.Shorted()}) {
      BarePad pad = BarePad.warmedTo(36);
      pad.plant.sensors(1).getLast().damage(damage);
      pad.pass(Duration.ofMillis(500));

      assertThat(pad.watch.heatHold()).contains(HeatHold.SENSOR_MISSING);
      within(pad, Duration.ofMillis(500), Rule.SENSOR_BROKEN);
    }
  }

  @Test
  @DisplayName("H8 F24 L42: a frozen reading is found within 90 s")
  void aFrozenSensorIsFound() {
    BarePad pad = new BarePad(1, 0);
    pad.heat(Celsius.of(38));
    pad.pass(Duration.ofMinutes(1));
    pad.plant.sensors(0).forEach(sensor -> sensor.damage(new SensorDamage.Frozen()));

    within(pad, Duration.ofSeconds(90), Rule.FROZEN_READING);
  }

  @Test
  @DisplayName("H9 F25: a reference that goes wrong under way is found within 120 s")
  void aReferenceThatGoesWrongIsFound() {
    BarePad pad = BarePad.warmedTo(38);
    pad.plant.sensors(0).forEach(sensor -> sensor.referenceGain(1.1));

    within(pad, Duration.ofMinutes(2), Rule.SENSOR_JUMPS);
  }

  @Test
  @DisplayName("H9: all sensors that sink together while heat flows in are found within 120 s")
  void sensorsThatSinkTogetherAreFound() {
    BarePad pad = BarePad.warmedTo(38);
    pad.plant.sensors(0).forEach(sensor -> sensor.damage(new SensorDamage.Drift(-0.07)));

    assertThat(pad.until(Duration.ofMinutes(2)).map(Finding::rule))
        .hasValueSatisfying(rule -> assertThat(rule).isIn(Rule.UNLIKELY_WARMTH, Rule.CANNOT_HOLD));
  }

  @Test
  @DisplayName("H10 F26 L36: spikes of 5 % do not trip for 5 min")
  void spikesDoNotTrip() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.sensors(0).getFirst().damage(new SensorDamage.Spikes(0.05, 58));

    pad.pass(Duration.ofMinutes(5));
  }

  @Test
  @DisplayName("H10 L36: a sensor that jumps for three samples in a row is found within 1.5 s")
  void aJumpingSensorIsFound() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.sensors(0).getFirst().damage(new SensorDamage.Leak(60_000));

    within(pad, Duration.ofMillis(1_500), Rule.SENSOR_JUMPS);
  }

  @Test
  @DisplayName("H55 F28: a wet sensor that reads hot is found within 6 s")
  void aWetSensorIsFound() {
    BarePad pad = BarePad.warmedTo(36);
    pad.plant.sensors(0).getFirst().damage(new SensorDamage.Leak(20_000));

    assertThat(pad.until(Duration.ofSeconds(6))).isPresent();
  }

  @Test
  @DisplayName("H11 L27: a pad above 43.0 °C is found within 1 s")
  void aHotPadIsFound() {
    BarePad pad = BarePad.warmedTo(40);
    pad.plant.settleAt(43.3);

    within(pad, Duration.ofSeconds(1), Rule.TOO_HOT);
  }

  @Test
  @DisplayName("H11 F27: a pad that is covered under way stays below 43.5 °C without a finding")
  void aCoveredPadStaysCool() {
    BarePad pad = BarePad.warmedTo(40);
    pad.plant.area(0).cover(true);

    pad.pass(Duration.ofMinutes(10));

    assertThat(pad.plant.area(0).celsius()).isLessThan(43.5);
  }

  @Test
  @DisplayName("H51 F56 L14: current through motors that are all off is found within 300 ms")
  void aMotorThatRunsByItselfIsFound() {
    BarePad pad = new BarePad(1, 0);
    pad.pass(Duration.ofSeconds(3));
    pad.plant.motor(0).damage(MotorDamage.DRIVER_SHORTED);

    within(pad, Duration.ofMillis(300), Rule.RUNS_WHILE_OFF);
  }

  @Test
  @DisplayName("H54 F59 L57: a supply that sags or surges is found within 200 ms")
  void aWrongSupplyIsFound() {
    for (double share : new double[] {0.8, 1.2}) {
      BarePad pad = new BarePad(1, 0);
      pad.pass(Duration.ofSeconds(3));
      pad.plant.supply().sagTo(share);

      within(pad, Duration.ofMillis(200), Rule.WRONG_SUPPLY);
    }
  }

  @Test
  @DisplayName(
      "H9: warmth that comes without any current is found within 120 s, also of a cold pad")
  void warmthFromNowhereIsFound() {
    Watching watching = new Watching();

    assertThat(
            watching.hear(
                millis -> Said.NOTHING.at(300 + (int) millis / 1_000), Duration.ofMinutes(2)))
        .hasValueSatisfying(found -> assertThat(found.rule()).isEqualTo(Rule.UNLIKELY_WARMTH));
  }

  @Test
  @DisplayName(
      "L27 L40: what one rule finds keeps none of the others from hearing that all is well")
  void everyRuleHearsEverything() {
    Watching watching = new Watching();
    Said hot = Said.NOTHING.at(440);
    watching.hear(hot, Duration.ofMillis(300));
    watching.hear(hot.drawing(0, 1_000), Duration.ofMillis(100));
    for (int tick = 0; tick < 50; tick++) {
      watching.tick(hot);
    }
    assertThat(watching.tick(hot).map(Finding::rule)).contains(Rule.TOO_HOT);

    assertThat(watching.tick(Said.NOTHING.at(430).drawing(0, 1_000))).isEmpty();
  }

  @Test
  @DisplayName("L33: of two heaters' reasons to have no heat the stricter one holds")
  void theStricterHoldIsSaid() {
    Watching watching = new Watching();
    SensorReading open = new SensorReading.OpenCircuit();

    watching.hear(Said.NOTHING.sensing(List.of(open, open)), Duration.ofMillis(500));

    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSOR_MISSING);
  }

  private static void within(BarePad pad, Duration allowed, Rule rule) {
    Duration since = pad.now();

    Optional<Finding> found = pad.until(LONG);

    assertThat(found.map(Finding::rule)).as(found.toString()).contains(rule);
    assertThat(pad.now().minus(since)).isLessThanOrEqualTo(allowed);
  }
}
