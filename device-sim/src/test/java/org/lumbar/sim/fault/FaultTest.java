package org.lumbar.sim.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lumbar.protocol.message.MotorFault.OPEN;
import static org.lumbar.protocol.message.MotorFault.STALLED;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.pad.TestPads;

/// Each fault of a pad, and what the pad alone makes of it: the fault that it finds, or what the
/// host must find instead.
class FaultTest {
  private static final int MOTOR = 0;

  private final BareHost host = TestPads.armedHost();

  @ParameterizedTest(name = "{0}: {1} within {2} ms")
  @CsvSource({
    "F12, STUCK_ON, 300",
    "F22, SENSOR_OPEN, 500",
    "F23, SENSOR_SHORT, 500",
    "F28, SENSORS_DISAGREE, 6000",
    "F56, STUCK_ON, 300",
    "F58, OVER_CURRENT, 20",
    "F59, SUPPLY, 200",
    "F59b, SUPPLY, 200"
  })
  void thePadFindsIt(String id, PadFault fault, int withinMillis) {
    boolean needsStandingMotor = fault == PadFault.STUCK_ON;
    int steps = needsStandingMotor ? 0 : 120;
    host.keepDriving(Duration.ofSeconds(2), MOTOR, steps, Celsius.OFF);
    happens(id);
    host.keepDriving(Duration.ofMillis(withinMillis), MOTOR, steps, Celsius.OFF);
    assertThat(host.view().fault()).isEqualTo(fault);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().enabled()).isFalse();
  }

  @Test
  @DisplayName("F10, H2: a stuck heater is found by its current and cut within 300 ms")
  void f10() {
    happens("F10");
    run(Duration.ofMillis(300), 0, Celsius.OFF);
    assertThat(host.view().fault()).isEqualTo(PadFault.STUCK_ON);
    host.pass(5);
    assertThat(host.view().heaters().getFirst().watts()).isZero();
  }

  @Test
  @DisplayName("F11: a stuck heater whose current is not seen is cut at 43 °C")
  void f11() {
    happens("F11");
    happens("F27");
    run(Duration.ofMinutes(14), 0, Celsius.OFF);
    assertThat(host.view().fault()).isEqualTo(PadFault.OVER_TEMPERATURE);
    assertThat(host.view().highestCelsius()).isLessThan(44.5);
    host.pass(5);
    assertThat(host.view().heaters().getFirst().watts()).isZero();
  }

  @Test
  @DisplayName(
      "F12, H3: switch and enable line stuck: latched in SAFE too, and the cut-out ends it")
  void f12() {
    host.stop();
    happens("F12");
    happens("F27");
    host.passIdle(Duration.ofMillis(400));
    assertThat(host.view().fault()).isEqualTo(PadFault.STUCK_ON);
    host.passIdle(Duration.ofMinutes(30));
    host.pad().press(Button.STOP);
    assertThat(host.pad().plant().isCutOut()).isTrue();
    assertThat(host.view().highestCelsius()).isLessThan(51);
  }

  @ParameterizedTest
  @CsvSource({"F13, 25.0", "F14, 28.0"})
  @DisplayName("F13, F14: a heater that does not heat is for the host to find: it stays cool")
  void aHeaterThatDoesNotHeat(String id, double celsius) {
    happens(id);
    run(Duration.ofMinutes(5), 0, Celsius.of(40));
    assertThat(host.view().heaters().getFirst().celsius()).isCloseTo(celsius, within(0.5));
    assertThat(host.telemetry().heaters().getFirst().dutyPercent()).isEqualTo(80);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @ParameterizedTest
  @CsvSource({"F20", "F21"})
  @DisplayName("F20, F21, H5: a sensor that tells less than its twin ends the heat")
  void aSensorThatTellsLess(String id) {
    run(Duration.ofMinutes(10), 0, Celsius.of(40));
    happens(id);
    run(Duration.ofSeconds(12), 0, Celsius.of(40));
    assertThat(host.view().fault()).isEqualTo(PadFault.SENSORS_DISAGREE);
    assertThat(host.view().highestCelsius()).isLessThan(42);
  }

  @Test
  @DisplayName("F24, H8: a frozen sensor is found as soon as its twin is 3 °C warmer")
  void f24() {
    run(Duration.ofSeconds(5), 0, Celsius.of(40));
    happens("F24");
    run(Duration.ofMinutes(4), 0, Celsius.of(40));
    assertThat(host.view().fault()).isEqualTo(PadFault.SENSORS_DISAGREE);
    assertThat(host.view().highestCelsius()).isLessThan(42);
  }

  @Test
  @DisplayName("F25, H9: sensors wrong together are for the host to find; the film stays below 48")
  void f25() {
    run(Duration.ofMinutes(5), 0, Celsius.of(40));
    double before = host.view().heaters().getFirst().celsius();
    happens("F25");
    run(Duration.ofMinutes(10), 0, Celsius.of(40));
    assertThat(host.view().heaters().getFirst().celsius()).isGreaterThan(before + 2);
    assertThat(host.view().highestCelsius()).isLessThan(48);
  }

  @Test
  @DisplayName("F26, H10: spikes that come alone trip nothing")
  void f26() {
    happens("F26");
    run(Duration.ofMinutes(2), 0, Celsius.of(40));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    assertThat(host.view().highestCelsius()).isLessThan(42);
  }

  @Test
  @DisplayName("F27, H11: a pad that is covered at 41 °C stays below 43.5 °C")
  void f27() {
    run(Duration.ofMinutes(12), 0, Celsius.of(41));
    happens("F27");
    run(Duration.ofMinutes(7), 0, Celsius.of(41));
    assertThat(host.view().highestCelsius()).isLessThan(43.5);
  }

  @Test
  @DisplayName("F50: a wrong level shows in the telemetry, so the host can compare")
  void f50() {
    happens("F50");
    run(Duration.ofSeconds(1), 0, Celsius.OFF);
    assertThat(host.view().applied().steps(MOTOR)).isEqualTo(120);
    assertThat(host.telemetry().applied().steps(MOTOR)).isEqualTo(120);
    host.stop();
    host.pass(500);
    assertThat(host.view().motors().get(MOTOR).speed()).isZero();
  }

  @Test
  @DisplayName("F51, H35: a telemetry that denies the output cannot deny the current")
  void f51() {
    run(Duration.ofSeconds(1), 200, Celsius.of(40));
    happens("F51");
    run(Duration.ofSeconds(1), 200, Celsius.of(40));
    PadMessage.Telemetry told = host.telemetry();
    assertThat(told.applied().isOff()).isTrue();
    assertThat(told.heaters().getFirst().dutyPercent()).isZero();
    assertThat(told.motorMilliamps()).isPositive();
    assertThat(told.heaters().getFirst().milliamps()).isPositive();
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(200);
  }

  @Test
  @DisplayName("F52, H36, L51: a program that hangs is reset by its watchdog, off, within 500 ms")
  void f52() {
    run(Duration.ofSeconds(1), 200, Celsius.of(40));
    happens("F52");
    run(Duration.ofMillis(200), 200, Celsius.of(40));
    assertThat(host.view().isOff()).isFalse();
    run(Duration.ofMillis(300), 200, Celsius.of(40));
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().enabled()).isFalse();
    assertThat(host.headers().getLast().nonce()).isZero();
  }

  @Test
  @DisplayName("F52: without a watchdog it keeps its outputs and says nothing")
  void f52b() {
    run(Duration.ofSeconds(1), 200, Celsius.OFF);
    happens("F52b");
    host.forget();
    run(Duration.ofSeconds(3), 0, Celsius.OFF);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(200);
    assertThat(host.headers()).isEmpty();
  }

  @Test
  @DisplayName("F53, H37: a reset in a session comes back off, of another boot")
  void f53() {
    run(Duration.ofSeconds(1), 200, Celsius.of(40));
    int boot = host.heard(PadMessage.Welcome.class).getLast().bootId();
    happens("F53");
    assertThat(host.view().isOff()).isTrue();
    host.sendHello(4712);
    assertThat(host.heard(PadMessage.Welcome.class).getLast().bootId()).isNotEqualTo(boot);
    run(Duration.ofMinutes(1), 200, Celsius.OFF);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  @DisplayName("F54, H59: a looser limit stands in the welcome")
  void f54() {
    happens("F54");
    host.sendHello(4712);
    assertThat(host.heard(PadMessage.Welcome.class).getLast().limits())
        .isNotEqualTo(host.heard(PadMessage.Welcome.class).getFirst().limits());
  }

  @Test
  @DisplayName("F54, H59: another version stands in every frame")
  void f54b() {
    happens("F54b");
    host.pass(100);
    assertThat(host.headers().getLast().version()).isEqualTo(2);
  }

  @Test
  @DisplayName("F55, H50: a stalled motor is put off within 800 ms, and the session goes on")
  void f55() {
    happens("F55");
    host.keepDriving(Duration.ofMillis(800), MOTOR, 200, Celsius.OFF);
    assertThat(host.view().applied().steps(MOTOR)).isZero();
    assertThat(host.telemetry().motorFaults()).containsExactly(Map.entry(MOTOR, STALLED));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  @DisplayName("F57, H52: an open motor is told within 1.5 s, and the session goes on")
  void f57() {
    happens("F57");
    host.keepDriving(Duration.ofMillis(500), MOTOR, 200, Celsius.OFF);
    assertThat(host.telemetry().motorFaults()).isEmpty();
    assertThat(host.telemetry().motorMilliamps()).isZero();
    host.keepDriving(Duration.ofSeconds(1), MOTOR, 200, Celsius.OFF);
    assertThat(host.telemetry().motorFaults()).containsExactly(Map.entry(MOTOR, OPEN));
    assertThat(host.view().applied().steps(MOTOR)).isZero();
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  @DisplayName("F61: a stop that is held, or its broken wire, ends a session and lets none begin")
  void f61() {
    run(Duration.ofSeconds(1), 200, Celsius.OFF);
    happens("F61");
    host.pass(5);
    assertThat(host.view().isOff()).isTrue();
    host.arm();
    host.pass(5);
    run(Duration.ofSeconds(1), 200, Celsius.OFF);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  @DisplayName("F61: a stop that bounces is one press")
  void f61b() {
    run(Duration.ofSeconds(1), 200, Celsius.OFF);
    happens("F61b");
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.heard(PadMessage.Press.class))
        .filteredOn(press -> press.button() == Button.STOP)
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("org.lumbar.sim.fault.Fault#all")
  void afterItsEndAndAPressThePadWorksAgain(Fault fault) {
    host.rig().begin(Injection.of(fault));
    run(Duration.ofSeconds(1), 120, Celsius.of(40));
    host.rig().end(fault);
    assertThat(host.rig().present()).isEmpty();
    host.pass(1000);
    host.pad().press(Button.STOP);
    host.sendHello(4713);
    host.pass(500);
    host.arm();
    run(Duration.ofSeconds(1), 120, Celsius.of(40));
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(120);
  }

  private void happens(String id) {
    host.rig().begin(Injection.parse(id));
  }

  private void run(Duration time, int steps, Celsius setpoint) {
    host.keepDriving(time, TestPads.DRIVEN, steps, setpoint);
  }
}
