package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Finding.Rule;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.SensorReading;

/// The rules about temperatures at their edges: what is just allowed, and what is just too much.
class HeatRulesTest {
  private static final Celsius LOW = Celsius.of(36);
  private static final Celsius HIGH = Celsius.of(40);
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private final Watching watching = new Watching();

  @Test
  @DisplayName("L27: 43.0 °C is no fault, 43.1 °C is one after 0.4 s")
  void aHotSensorEndsEverything() {
    watching.hear(Said.NOTHING.at(430), SETTLED);
    assertThat(watching.hear(Said.NOTHING.at(430), SETTLED)).isEmpty();

    Watching.Found found = watching.until(_ -> oneSensorAt(431), SETTLED);

    assertThat(found.finding())
        .contains(new Finding.Heat(Rule.TOO_HOT, 0, new Celsius(431), Celsius.of(43)));
    assertThat(found.after()).isEqualTo(Duration.ofMillis(420));
  }

  @Test
  @DisplayName("L27 H10: readings above 43.0 °C that are not in a row are no fault")
  void singleHotReadingsAreForgiven() {
    watching.hear(Said.NOTHING.at(425), SETTLED);

    assertThat(
            watching.hear(
                millis -> millis % 400 < 360 ? oneSensorAt(440) : Said.NOTHING.at(425),
                Duration.ofMillis(1_300)))
        .isEmpty();
  }

  @Test
  @DisplayName("L35 H6 H7: open, shorted, below 0 or above 60 °C for 0.8 s is a broken sensor")
  void aSensorThatSaysNothingPossibleIsBroken() {
    for (SensorReading reading :
        List.of(
            new SensorReading.OpenCircuit(),
            new SensorReading.ShortCircuit(),
            Said.measured(-1),
            Said.measured(601))) {
      Watching fresh = new Watching();
      fresh.hear(Said.NOTHING, SETTLED);
      Said said = Said.NOTHING.sensing(List.of(Said.measured(300), reading));

      Watching.Found found = fresh.until(_ -> said, SETTLED);

      assertThat(found.finding().map(Finding::rule)).contains(Rule.SENSOR_BROKEN);
      assertThat(found.after()).isEqualTo(Duration.ofMillis(820));
    }
  }

  @Test
  @DisplayName("L35: 0 °C and 60 °C are possible")
  void theEndsOfTheRangeAreNoBrokenSensor() {
    watching.hear(Said.NOTHING.at(0), SETTLED);
    assertThat(watching.hear(Said.NOTHING.at(0), SETTLED)).isEmpty();
    Optional<Finding> hot = new Watching().hear(Said.NOTHING.at(600), SETTLED);
    assertThat(hot.map(Finding::rule)).contains(Rule.TOO_HOT);
  }

  @Test
  @DisplayName("L33: with a sensor that is not heard for 0.4 s, or is below 5 °C, there is no heat")
  void withoutTwoSensorsThereIsNoHeat() {
    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSOR_MISSING);
    watching.hear(Said.NOTHING.at(50), Duration.ofMillis(900));
    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSORS_SETTLE);
    watching.hear(Said.NOTHING.at(50), SETTLED);
    assertThat(watching.watch.heatHold()).isEmpty();

    watching.hear(
        Said.NOTHING.sensing(List.of(Said.measured(50), Said.measured(49))),
        Duration.ofMillis(380));
    assertThat(watching.watch.heatHold()).isEmpty();
    watching.hear(
        Said.NOTHING.sensing(List.of(Said.measured(50), Said.measured(49))), Duration.ofMillis(60));
    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSOR_MISSING);
    watching.hear(Said.NOTHING.at(50), SETTLED);
    assertThat(watching.watch.heatHold()).isEmpty();
  }

  @Test
  @DisplayName("L33: a sensor that has not settled after 3 s is told of as one that is not heard")
  void aSensorThatNeverSettlesIsMissing() {
    LongFunction<Said> restless = millis -> Said.NOTHING.at(millis / 920 % 2 == 0 ? 300 : 350);
    watching.hear(restless, Duration.ofMillis(2_980));
    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSORS_SETTLE);
    watching.hear(restless, Duration.ofMillis(60));
    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSOR_MISSING);
  }

  @Test
  @DisplayName(
      "L31: once the skin has had its warmth there is no more heat, and that is said first")
  void theDoseEndsTheHeat() {
    watching.hear(Said.NOTHING.at(430), Duration.ofSeconds(110));
    assertThat(watching.watch.heatHold()).contains(HeatHold.TOO_WARM);
    watching.hear(Said.NOTHING.at(430), Duration.ofSeconds(20));
    assertThat(watching.watch.heatHold()).contains(HeatHold.DOSE_USED_UP);
  }

  @Test
  @DisplayName("L33: a heater with one sensor is never warmed")
  void oneSensorIsTooFew() {
    watching.hear(Said.NOTHING.sensing(List.of(Said.measured(300))), SETTLED);

    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSOR_MISSING);
  }

  @Test
  @DisplayName("L34 H5: 3.0 °C between two sensors is allowed, 3.1 °C is not for longer than 5 s")
  void sensorsMayNotDisagree() {
    Said allowed = Said.NOTHING.sensing(List.of(Said.measured(300), Said.measured(330)));
    assertThat(watching.hear(allowed, Duration.ofSeconds(20))).isEmpty();

    Said apart = Said.NOTHING.sensing(List.of(Said.measured(300), Said.measured(331)));
    Watching.Found found = watching.until(_ -> apart, Duration.ofSeconds(20));

    assertThat(found.finding()).contains(new Finding.Apart(0, 3.1, 3.0));
    assertThat(found.after()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
  }

  @Test
  @DisplayName("L36 H10: a step of 2.0 °C is taken, three larger ones in a row are a fault")
  void stepsAreJudged() {
    watching.hear(Said.NOTHING.at(300), SETTLED);
    assertThat(watching.hear(Said.NOTHING.at(320), SETTLED)).isEmpty();
    assertThat(watching.hear(Said.NOTHING.at(300), SETTLED)).isEmpty();

    Watching.Found found = watching.until(_ -> oneSensorAt(321), SETTLED);

    assertThat(found.finding().map(Finding::rule)).contains(Rule.SENSOR_JUMPS);
    assertThat(found.after()).isBetween(Duration.ofMillis(920), Duration.ofMillis(1_500));
  }

  @Test
  @DisplayName("L36 H10: two jumps in a row are discarded, and the temperature stays")
  void twoJumpsAreDiscarded() {
    watching.hear(Said.NOTHING.at(340), SETTLED);

    for (int time = 0; time < 20; time++) {
      assertThat(watching.hear(oneSensorAt(425), Duration.ofMillis(900))).isEmpty();
      assertThat(watching.hear(Said.NOTHING.at(340), Duration.ofMillis(500))).isEmpty();
    }
    assertThat(watching.watch.heatHold()).isEmpty();
  }

  @Test
  @DisplayName(
      "L36 H62: a sensor that has jumped and is steady again is told once, and can be acknowledged")
  void aMendedSensorIsFollowedAnew() {
    watching.hear(Said.NOTHING.at(300), SETTLED);
    Watching.Found found = watching.until(_ -> oneSensorAt(350), SETTLED);
    assertThat(found.finding().map(Finding::rule)).contains(Rule.SENSOR_JUMPS);

    for (int tick = 0; tick < 25; tick++) {
      watching.tick(Said.NOTHING.at(350));
    }
    assertThat(watching.hear(Said.NOTHING.at(350), Duration.ofSeconds(30))).isEmpty();
    assertThat(watching.watch.heatHold()).isEmpty();
  }

  @Test
  @DisplayName("L37: 3.0 °C in 30 s is allowed, more is a heater out of control")
  void aHeaterMayNotRiseTooFast() {
    watching.heating(HIGH).hear(heating(HIGH, 80, 250), SETTLED);
    assertThat(
            watching.hear(
                millis -> heating(HIGH, 80, 250 + (int) (millis / 1_000)), Duration.ofSeconds(50)))
        .isEmpty();

    Watching fast = new Watching();
    fast.heating(HIGH).hear(heating(HIGH, 80, 250), SETTLED);
    Watching.Found found =
        fast.until(millis -> heating(HIGH, 80, 250 + (int) (millis / 850)), Duration.ofSeconds(50));

    assertThat(found.finding().map(Finding::rule)).contains(Rule.RISES_TOO_FAST);
    assertThat(found.after()).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(31));
  }

  @Test
  @DisplayName("L37: a cold pad that a body warms is not out of control")
  void aBodyMayWarmAColdPad() {
    watching.hear(Said.NOTHING.at(200), SETTLED);

    assertThat(
            watching.hear(
                millis -> Said.NOTHING.at(200 + (int) (millis / 600)), Duration.ofSeconds(50)))
        .isEmpty();
  }

  @Test
  @DisplayName("L38 H4: full power for 90 s must gain 1.0 °C")
  void aHeaterMustHeat() {
    watching.heating(LOW).hear(heating(LOW, 80, 300), SETTLED);
    assertThat(
            watching.hear(
                millis -> heating(LOW, 80, 300 + (int) (millis / 8_000)), Duration.ofMinutes(3)))
        .isEmpty();

    Watching weak = new Watching();
    weak.heating(LOW).hear(heating(LOW, 80, 300), SETTLED);
    Watching.Found found =
        weak.until(millis -> heating(LOW, 80, 300 + (int) (millis / 9_500)), Duration.ofMinutes(3));

    assertThat(found.finding())
        .contains(new Finding.Change(Rule.NOT_HEATING, 0, 0.8, Duration.ofSeconds(90), 1.0));
    assertThat(found.after()).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(92));
  }

  @Test
  @DisplayName("L38: less than full power, or within 3 °C of the setpoint, is not judged")
  void onlyFullPowerFarBelowIsJudged() {
    Duration long2 = Duration.ofSeconds(200);
    assertThat(watching.heating(LOW).hear(wavering(LOW, 79, 329), long2)).isEmpty();
    assertThat(new Watching().heating(LOW).hear(wavering(LOW, 80, 331), long2)).isEmpty();
    assertThat(new Watching().heating(LOW).hear(wavering(LOW, 80, 325), long2)).isPresent();
  }

  @Test
  @DisplayName("L38: a new setpoint begins the wait anew, as everybody who forgot it has learned")
  void aNewSetpointRestartsTheWaitForHeat() {
    watching.heating(LOW).hear(wavering(LOW, 80, 300), Duration.ofSeconds(85));
    watching.heating(HIGH);

    Watching.Found found = watching.until(wavering(HIGH, 80, 300), Duration.ofSeconds(200));

    assertThat(found.finding().map(Finding::rule)).contains(Rule.NOT_HEATING);
    assertThat(found.after()).isGreaterThanOrEqualTo(Duration.ofSeconds(90));
  }

  @Test
  @DisplayName("L39: once warm, 60 s at full power and 3 °C below the setpoint is a fault")
  void aHeaterMustHoldItsWarmth() {
    watching.heating(LOW).hear(wavering(LOW, 40, 351), SETTLED);
    watching.hear(millis -> heating(LOW, 50, 351 - (int) (millis / 3_000)), Duration.ofSeconds(72));

    Watching.Found found = watching.until(wavering(LOW, 80, 327), Duration.ofSeconds(80));

    assertThat(found.finding().map(Finding::rule)).contains(Rule.CANNOT_HOLD);
    assertThat(found.after()).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(63));
  }

  @Test
  @DisplayName("L39: a new setpoint begins the hold anew: a heater on its way up holds nothing yet")
  void aNewSetpointRestartsTheHold() {
    Celsius mild = Celsius.of(34);
    watching.heating(mild).hear(wavering(mild, 40, 340), SETTLED);
    watching.heating(HIGH);

    assertThat(
            watching.hear(
                millis -> heating(HIGH, 80, 340 + (int) (millis / 4_000)), Duration.ofSeconds(88)))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "L40 H2: 166 mA through a heater of 1.67 A that is off is allowed, more is not for 0.2 s")
  void currentThroughAHeaterThatIsOffIsFound() {
    assertThat(watching.hear(Said.NOTHING.drawing(0, 166), SETTLED)).isEmpty();
    assertThat(watching.hear(heating(LOW, 10, 300).drawing(0, 1_000), Duration.ofMillis(180)))
        .isEmpty();

    Watching.Found found = watching.until(_ -> Said.NOTHING.drawing(0, 180), SETTLED);

    assertThat(found.finding().map(Finding::rule)).contains(Rule.HEATS_WHILE_OFF);
    assertThat(found.after()).isEqualTo(Duration.ofMillis(220));
  }

  @Test
  @DisplayName("L41 H2: off for 30 s, above 37 °C, and 1.0 °C warmer than it was: stuck")
  void warmthWithoutHeatIsFound() {
    watching.hear(wavering(Celsius.OFF, 0, 380), Duration.ofSeconds(20));

    Watching.Found found =
        watching.until(
            millis -> Said.NOTHING.at(380 + (int) (millis / 3_000)), Duration.ofSeconds(90));

    assertThat(found.finding().map(Finding::rule)).contains(Rule.WARMS_WHILE_OFF);
    assertThat(found.after()).isBetween(Duration.ofSeconds(28), Duration.ofSeconds(34));
  }

  @Test
  @DisplayName("L41: at 37 °C and below, or slower than a degree a minute, it is nobody's fault")
  void slowOrMildWarmthIsNoFault() {
    assertThat(
            watching.hear(
                millis -> Said.NOTHING.at(Math.min(370, 340 + (int) (millis / 3_000))),
                Duration.ofSeconds(200)))
        .isEmpty();
    assertThat(
            new Watching()
                .hear(
                    millis -> Said.NOTHING.at(375 + (int) (millis / 7_000)),
                    Duration.ofSeconds(250)))
        .isEmpty();
  }

  @Test
  @DisplayName("L41: the last of its warmth may come through after a heater went off")
  void theAfterglowIsNoFault() {
    watching.heating(HIGH).hear(wavering(HIGH, 60, 380), SETTLED);
    watching.heating(Celsius.OFF);

    assertThat(
            watching.hear(
                millis -> Said.NOTHING.at(380 + (int) Math.min(15, millis / 900)),
                Duration.ofMinutes(2)))
        .isEmpty();
  }

  @Test
  @DisplayName("L42 H8: the same reading for 60 s while the heater works is no reading")
  void aFrozenReadingIsFound() {
    watching.heating(LOW).hear(wavering(LOW, 21, 350), SETTLED);
    Watching.Found found =
        watching.until(
            millis ->
                heating(LOW, 21, 0)
                    .sensing(
                        List.of(Said.measured(350), Said.measured(349 + (int) (millis / 500 % 2)))),
            Duration.ofSeconds(90));

    assertThat(found.finding().map(Finding::rule)).contains(Rule.FROZEN_READING);
    assertThat(found.after()).isBetween(Duration.ofSeconds(59), Duration.ofSeconds(62));
  }

  @Test
  @DisplayName("L42: a heater that hardly works may be still")
  void aStillReadingWithoutHeatIsNoFault() {
    watching.heating(LOW);

    assertThat(watching.hear(heating(LOW, 20, 360), Duration.ofMinutes(2))).isEmpty();
  }

  @Test
  @DisplayName("L40: what a pad that is gone drew beyond its duty is not held against the next one")
  void currentBeyondTheDutyIsForgottenWithThePad() {
    Said exceeds = heating(HIGH, 80, 300).drawing(0, 1_584);
    watching.heating(HIGH);
    watching.hear(heating(HIGH, 80, 300), Duration.ofSeconds(1));
    assertThat(watching.hear(exceeds, Duration.ofMillis(980))).isEmpty();

    watching.watch.forget();

    assertThat(watching.hear(exceeds, Duration.ofMillis(980))).isEmpty();
    assertThat(watching.hear(exceeds, Duration.ofMillis(100))).isPresent();
  }

  @Test
  @DisplayName("L40 F10: a heater that draws more than its duty explains, by 15 % and for a second")
  void currentMustFitTheDuty() {
    Said fits = heating(HIGH, 80, 300).drawing(0, 1_583);
    Said exceeds = heating(HIGH, 80, 300).drawing(0, 1_584);
    watching.heating(HIGH);
    watching.hear(heating(HIGH, 80, 300), Duration.ofSeconds(1));
    assertThat(watching.hear(fits, SETTLED)).isEmpty();
    assertThat(watching.hear(exceeds, Duration.ofMillis(980))).isEmpty();
    assertThat(watching.hear(fits, Watching.TICK)).isEmpty();

    Watching.Found found = watching.until(_ -> exceeds, SETTLED);
    assertThat(found.finding().map(Finding::rule)).contains(Finding.Rule.HEATS_WHILE_OFF);
    assertThat(found.after()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_040));
    Said moreVolts = exceeds.supplied(13_000);
    assertThat(watching.hear(moreVolts, SETTLED)).as("a stronger supply explains it").isEmpty();
  }

  private static Said heating(Celsius to, int percent, int tenths) {
    return Said.NOTHING.heating(to, percent).at(tenths).drawing(0, percent * 16);
  }

  /// Still but for the noise of a sound sensor.
  private static java.util.function.LongFunction<Said> wavering(
      Celsius to, int percent, int tenths) {
    return millis -> heating(to, percent, tenths + (int) (millis / 500 % 2));
  }

  private static Said oneSensorAt(int tenths) {
    return Said.NOTHING.sensing(List.of(Said.measured(tenths), Said.measured(tenths)));
  }
}
