package org.lumbar.protocol.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.Frames;

/// What the values of the wire can be, and what they refuse to be.
class WireValuesTest {
  private static final Cue CUE = Cue.DARK;

  @Test
  void aLevelIsOfZeroTo255Steps() {
    assertThat(MotorLevels.of(0, 255).toSteps()).containsExactly(0, 255);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MotorLevels.of(0, 256))
        .withMessage("a motor level must be 0..255 steps, was 256");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MotorLevels.of(-1))
        .withMessage("a motor level must be 0..255 steps, was -1");
  }

  @Test
  void fortyStepsAreOneLevelAnd240TheMost() {
    MotorLevels levels = MotorLevels.of(40, MotorLevels.MAX_STEPS, 10);

    assertThat(levels.level(0)).isEqualTo(1.0);
    assertThat(levels.level(1)).isEqualTo(6.0);
    assertThat(levels).hasToString("[1.0 6.0 0.25]");
    assertThat(levels.count()).isEqualTo(3);
    assertThat(levels.strongestSteps()).isEqualTo(240);
    assertThat(levels.isOff()).isFalse();
  }

  @Test
  void motorsThatAreOffAreOff() {
    assertThat(MotorLevels.off(3)).isEqualTo(MotorLevels.of(0, 0, 0));
    assertThat(MotorLevels.off(3).isOff()).isTrue();
    assertThat(MotorLevels.off(0).strongestSteps()).isZero();
  }

  @Test
  void levelsCannotBeChangedFromOutside() {
    int[] steps = {1, 2};
    MotorLevels levels = MotorLevels.of(steps);
    steps[0] = 99;
    levels.toSteps()[1] = 99;

    assertThat(levels).isEqualTo(MotorLevels.of(1, 2)).hasSameHashCodeAs(MotorLevels.of(1, 2));
    assertThat(levels).isNotEqualTo(MotorLevels.of(1, 3));
    assertThat(levels.hashCode()).isNotEqualTo(MotorLevels.of(1, 3).hashCode());
    assertThat((Object) levels).isNotEqualTo(List.of(1, 2));
  }

  @Test
  void temperaturesCompareAndAreCapped() {
    Celsius warm = Celsius.of(41);

    assertThat(warm).isEqualTo(new Celsius(410)).hasToString("41.0 °C");
    assertThat(warm.degrees()).isEqualTo(41.0);
    assertThat(new Celsius(411).isAbove(warm)).isTrue();
    assertThat(warm.isAbove(warm)).isFalse();
    assertThat(new Celsius(411).cappedAt(warm)).isEqualTo(warm);
    assertThat(Celsius.OFF.cappedAt(warm)).isEqualTo(Celsius.OFF);
    assertThat(warm).isGreaterThan(Celsius.OFF);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 'brightness must be 0..100 %, was -1'",
    "101, 0, 'brightness must be 0..100 %, was 101'",
    "0, -1, 'chimes must be 0..255, was -1'",
    "0, 256, 'chimes must be 0..255, was 256'",
  })
  void aCueOutOfRangeIsRefused(int brightness, int chimes, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cue(Light.STEADY, brightness, chimes))
        .withMessage(why);
  }

  @Test
  void aCueAtTheEndsOfItsRangeIsFine() {
    assertThat(new Cue(Light.STEADY, 100, 255).brightnessPercent()).isEqualTo(100);
    assertThat(new Cue(Light.STEADY, 0, 0).chimes()).isZero();
  }

  @Test
  void countsComeRound() {
    assertThat(new PadMessage.Press(Button.START, 256).ordinal()).isZero();
    assertThat(new Presses(256, 257, 258, 259)).isEqualTo(new Presses(0, 1, 2, 3));
    assertThat(new HostMessage.Drive(1, 65_537, MotorLevels.off(0), List.of(), CUE).tick())
        .isEqualTo(1);
  }

  @Test
  void eachButtonHasItsOwnCount() {
    Presses presses = new Presses(1, 2, 3, 4);

    assertThat(presses.of(Button.START)).isEqualTo(1);
    assertThat(presses.of(Button.STOP)).isEqualTo(2);
    assertThat(presses.of(Button.SOFTER)).isEqualTo(3);
    assertThat(presses.of(Button.HEAT)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "1.2.3.4", "1.2.256", "1.02.3", "a.b.c", ""})
  void firmwareIsThreeNumbersOfAByte(String firmware) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PadIdentity("s", "l", firmware, 1, 1))
        .withMessage("firmware must be like 1.2.3, was " + firmware);
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901234567, l, 1, 1, 'serial must be up to 16 ASCII characters, was 12345678901234567'",
    "s, ä, 1, 1, 'layout must be up to 16 ASCII characters, was ä'",
    "s, l, -1, 1, 'motors must be 0..100, was -1'",
    "s, l, 101, 1, 'motors must be 0..100, was 101'",
    "s, l, 1, -1, 'heaters must be 0..8, was -1'",
    "s, l, 1, 9, 'heaters must be 0..8, was 9'",
  })
  void anIdentityThatTheWireCannotCarryIsRefused(
      String serial, String layout, int motors, int heaters, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PadIdentity(serial, layout, "1.2.3", motors, heaters))
        .withMessage(why);
  }

  @Test
  void anIdentityAtTheEndsOfItsRangeIsFine() {
    assertThat(new PadIdentity("1234567890123456", "", "0.0.0", 0, 0).motors()).isZero();
    assertThat(new PadIdentity("", "1234567890123456", "255.255.255", 100, 8).heaters())
        .isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void aDutyIsAPercentage(int duty) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HeaterReport(Celsius.OFF, duty, List.of(), 0))
        .withMessage("duty must be 0..100 %%, was %d", duty);
  }

  @Test
  void aHeaterHasAtMostFourSensors() {
    List<SensorReading> sensors = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sensors.add(new SensorReading.OpenCircuit());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HeaterReport(Celsius.OFF, 0, sensors, 0))
        .withMessage("sensors must be 0..4, were 5");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void aLimitIsOfTwoBytes(int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LimitsTable(Map.of(LimitKey.LEASE_MILLIS, value)))
        .withMessage("LEASE_MILLIS must be 0..65535, was " + value);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65_535})
  void aLimitAtTheEndsOfItsRangeIsFine(int value) {
    LimitsTable table = new LimitsTable(Map.of(LimitKey.LEASE_MILLIS, value));

    assertThat(table.values()).containsEntry(LimitKey.LEASE_MILLIS, value);
  }

  @Test
  void theChecksumOfATableStandsForAllOfIt() {
    LimitsTable table = new LimitsTable(Map.of(LimitKey.LEASE_MILLIS, 2000));

    assertThat(table.crc()).isEqualTo(new LimitsTable(Map.of(LimitKey.LEASE_MILLIS, 2000)).crc());
    assertThat(table.crc())
        .isNotEqualTo(new LimitsTable(Map.of(LimitKey.LEASE_MILLIS, 2001)).crc())
        .isNotEqualTo(new LimitsTable(Map.of(LimitKey.HEAT_SECONDS, 2000)).crc())
        .isNotEqualTo(Frames.LIMITS.crc());
    assertThat(Frames.LIMITS.values().get(LimitKey.LEASE_MILLIS)).isEqualTo(2000);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 20", "20, 20", "21, 40", "840, 840", "5100, 5100", "9000, 5100"})
  void aHeatersCurrentIsRoundedUpAndNeverToNone(int milliamps, int told) {
    PadMessage.Telemetry telemetry =
        telemetryWith(new HeaterReport(Celsius.OFF, 0, List.of(), milliamps));
    Decoded<PadMessage> heard = RoundTripTest.afterTheWire(telemetry);

    assertThat(heard)
        .isEqualTo(
            new Decoded.Understood<>(
                telemetryWith(new HeaterReport(Celsius.OFF, 0, List.of(), told))));
  }

  @Test
  void heatersWithDifferentNumbersOfSensorsCannotBeTold() {
    PadMessage.Telemetry telemetry =
        telemetryWith(
            new HeaterReport(Celsius.OFF, 0, List.of(), 0),
            new HeaterReport(Celsius.OFF, 0, List.of(new SensorReading.OpenCircuit()), 0));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PadMessageCodec.encode(telemetry))
        .withMessage("every heater of a pad has the same number of sensors, not [0, 1]");
  }

  @Test
  void aMotorThatIsKeptStillGetsNothingAndIsOneOfThePads() {
    assertThat(telemetryOf(MotorLevels.of(9, 0), Map.of(1, MotorFault.OPEN)).motorFaults())
        .containsExactly(Map.entry(1, MotorFault.OPEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> telemetryOf(MotorLevels.of(9, 0), Map.of(0, MotorFault.STALLED)))
        .withMessageContaining("motor 0 is not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> telemetryOf(MotorLevels.of(9, 0), Map.of(2, MotorFault.STALLED)))
        .withMessageContaining("one of 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> telemetryOf(MotorLevels.of(9, 0), Map.of(-1, MotorFault.STALLED)))
        .withMessageContaining("motor -1");
  }

  @ParameterizedTest
  @ValueSource(ints = {253, 254})
  void aLevelThatMeansAFaultCannotBeTold(int steps) {
    PadMessage.Telemetry telemetry = telemetryOf(MotorLevels.of(steps), Map.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PadMessageCodec.encode(telemetry))
        .withMessage("no motor gets %d steps: that is a fault", steps);
  }

  private static PadMessage.Telemetry telemetryOf(
      MotorLevels applied, Map<Integer, MotorFault> motorFaults) {
    return new PadMessage.Telemetry(
        PadState.ARMED, PadFault.NONE, true, applied, List.of(), 0, 0, Presses.NONE, motorFaults);
  }

  @Test
  void aValueThatItsFieldCannotHoldIsNeverCutToFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostMessageCodec.encode(new HostMessage.Arm(256, Celsius.OFF, 0)))
        .withMessage("a field of 0..255 cannot hold 256");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostMessageCodec.encode(new HostMessage.Arm(0, new Celsius(-1), 0)))
        .withMessage("a field of 0..65535 cannot hold -1");
  }

  @ParameterizedTest
  @ValueSource(ints = {-32_768, 32_767})
  void theCodesOfABrokenSensorAreNoTemperatures(int tenths) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SensorReading.Measured(new Celsius(tenths)))
        .withMessage("no sensor measures %s", new Celsius(tenths));
  }

  private static PadMessage.Telemetry telemetryWith(HeaterReport... heaters) {
    return new PadMessage.Telemetry(
        PadState.SAFE,
        PadFault.NONE,
        false,
        MotorLevels.off(0),
        List.of(heaters),
        0,
        0,
        Presses.NONE);
  }
}
