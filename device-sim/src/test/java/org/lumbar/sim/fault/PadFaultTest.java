package org.lumbar.sim.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.pad.TestPads;

/// Faults with values, and those of the pad's program, clock, enable line and buttons.
class PadFaultTest {
  private static final int LEVEL_3 = 120;

  private final BareHost host = TestPads.armedHost();

  @Test
  @DisplayName("F14..F58: a value chooses the part")
  void aValueChoosesThePart() {
    happens("sensor-open=3");
    run(Duration.ofSeconds(1), LEVEL_3, Celsius.of(38));
    assertThat(host.telemetry().heaters().get(1).sensors().getFirst().toString())
        .contains("OpenCircuit");
    assertThat(host.view().fault()).isEqualTo(PadFault.SENSOR_OPEN);
  }

  @Test
  @DisplayName("F21: a drift has its rate, and falls back when it ends")
  void driftHasARate() {
    happens("sensor-drift=0.5");
    run(Duration.ofSeconds(4), 0, Celsius.OFF);
    assertThat(reading()).isCloseTo(27, within(0.5));
    host.rig().end(Injection.parse("F21").fault());
    run(Duration.ofSeconds(1), 0, Celsius.OFF);
    assertThat(reading()).isCloseTo(25, within(0.5));
  }

  @Test
  @DisplayName("F26: spikes of the asked share and size; three in a row end the heat")
  void spikesHaveShareAndSize() {
    happens("sensor-spikes=1/90");
    run(Duration.ofMillis(500), 0, Celsius.OFF);
    assertThat(host.view().fault()).isEqualTo(PadFault.OVER_TEMPERATURE);
  }

  @Test
  @DisplayName("F27: another room temperature moves an idle pad there")
  void ambientStep() {
    happens("ambient-step=35");
    run(Duration.ofMinutes(14), 0, Celsius.OFF);
    assertThat(host.view().heaters().getFirst().celsius()).isCloseTo(33.5, within(0.7));
    host.rig().repair();
    assertThat(host.pad().plant().area(0).ambientCelsius()).isEqualTo(25);
  }

  @Test
  @DisplayName("F29: with swapped sensors a heater is judged by what its neighbour feels")
  void swappedSensors() {
    happens("F29");
    host.pad().plant().area(0).settleAt(35);
    run(Duration.ofSeconds(30), 0, Celsius.OFF);
    assertThat(reading()).isCloseTo(25, within(0.5));
    assertThat(host.telemetry().heaters().get(1).sensors().getFirst().toString()).contains("34");
  }

  @Test
  @DisplayName("F46, H45, L45: the counter comes round in a session, and no time jumps")
  void theCounterComesRound() {
    run(Duration.ofSeconds(1), LEVEL_3, Celsius.OFF);
    happens("clock-wraps=5");
    run(Duration.ofSeconds(10), LEVEL_3, Celsius.OFF);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pass(900);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pass(150);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
  }

  @Test
  @DisplayName("F46, H45: the silence of a host is noticed although the counter comes round in it")
  void theCounterComesRoundInASilence() {
    run(Duration.ofSeconds(1), LEVEL_3, Celsius.OFF);
    happens("clock-wraps=0.5");
    host.pass(900);
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pass(150);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  @DisplayName("F50: a stuck channel has the level of its value, and shows it")
  void stuckAtALevel() {
    happens("stuck-channel=5");
    run(Duration.ofSeconds(1), 0, Celsius.OFF);
    assertThat(host.view().applied().steps(0)).isEqualTo(200);
    assertThat(host.telemetry().applied().steps(0)).isEqualTo(200);
  }

  @Test
  @DisplayName("F50: a wrong level is so much more than asked, never above 6.0, and shows")
  void wrongLevel() {
    happens("wrong-level=1.5");
    run(Duration.ofSeconds(1), LEVEL_3, Celsius.OFF);
    assertThat(host.telemetry().applied().steps(TestPads.DRIVEN)).isEqualTo(180);
    assertThat(host.telemetry().applied().steps(TestPads.TWIN)).isZero();
    run(Duration.ofSeconds(1), 220, Celsius.OFF);
    assertThat(host.telemetry().applied().steps(TestPads.DRIVEN)).isEqualTo(240);
  }

  @Test
  @DisplayName("F52, L54, H49: the stop button cuts the enable line of a pad that hangs")
  void stopCutsAHungPad() {
    run(Duration.ofSeconds(1), LEVEL_3, Celsius.of(38));
    happens("hang-without-watchdog");
    host.pad().press(Button.STOP);
    assertThat(host.view().enabled()).isFalse();
    host.pass(500);
    assertThat(host.view().motors().get(TestPads.DRIVEN).speed()).isZero();
    assertThat(host.view().heaters().getFirst().watts()).isZero();
  }

  @Test
  @DisplayName("F54, H59: a program for fewer motors says so, and refuses drives for more")
  void fewerChannels() {
    happens("fewer-channels=3");
    host.sendHello(4712);
    assertThat(host.heard(PadMessage.Welcome.class).getLast().identity().motors()).isEqualTo(17);
    host.drive(TestPads.DRIVEN, 0);
    assertThat(host.lastRefusal()).contains(RefusalReason.WRONG_SHAPE);
    host.pass(300);
    assertThat(host.telemetry().applied().count()).isEqualTo(17);
  }

  @Test
  @DisplayName("F62: a start button that stays down is one press, also over a restart")
  void startStuck() {
    host.stop();
    host.pass(100);
    long before = startPresses();
    happens("F62");
    host.pad().press(Button.START);
    assertThat(startPresses()).isEqualTo(before + 1);
    happens("reset");
    host.forget();
    host.sendHello(4712);
    host.pass(300);
    assertThat(host.telemetry().presses().start()).isZero();
    host.rig().end(Injection.parse("F62").fault());
    host.pad().press(Button.START);
    assertThat(startPresses()).isEqualTo(1);
  }

  @Test
  @DisplayName("F61: a broken stop wire outlives a restart")
  void stopStuckOverARestart() {
    happens("F61");
    happens("reset");
    host.sendHello(4712);
    host.pass(100);
    host.arm();
    run(Duration.ofMillis(200), LEVEL_3, Celsius.OFF);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  @DisplayName("F63: a pad that refuses everything names the reason and does nothing")
  void refusesAll() {
    host.stop();
    happens("refuses-all=1");
    host.pad().press(Button.START);
    host.arm();
    assertThat(host.lastRefusal()).contains(RefusalReason.NOT_ARMED);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  @Test
  @DisplayName("F63: a pad that never acknowledges answers no greeting, and its echo stands still")
  void neverAcknowledges() {
    run(Duration.ofSeconds(1), LEVEL_3, Celsius.OFF);
    happens("never-acknowledges");
    int echo = host.headers().getLast().echoMillis();
    run(Duration.ofMillis(500), LEVEL_3, Celsius.OFF);
    assertThat(host.headers().getLast().echoMillis()).isEqualTo(echo);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(LEVEL_3);
    host.forget();
    host.sendHello(4712);
    host.pass(100);
    assertThat(host.heard(PadMessage.Welcome.class)).isEmpty();
  }

  @Test
  @DisplayName("F64: an enable line that does not close reads off, and nothing gets current")
  void enableBroken() {
    happens("enable-broken");
    run(Duration.ofSeconds(1), LEVEL_3, Celsius.of(38));
    assertThat(host.telemetry().state()).isEqualTo(PadState.ARMED);
    assertThat(host.telemetry().enabled()).isFalse();
    assertThat(host.view().motors().get(TestPads.DRIVEN).speed()).isZero();
    assertThat(host.view().heaters().getFirst().watts()).isZero();
  }

  @Test
  @DisplayName("F64: an enable line that does not open reads on after a stop")
  void enableStuck() {
    happens("enable-stuck");
    host.stop();
    host.pass(300);
    assertThat(host.telemetry().state()).isEqualTo(PadState.SAFE);
    assertThat(host.telemetry().enabled()).isTrue();
    host.rig().repair();
    host.pass(300);
    assertThat(host.telemetry().enabled()).isFalse();
  }

  @Test
  void theEndOfOneFaultLeavesTheOtherAlone() {
    happens("sensor-open=1");
    happens("sensor-short=2");
    host.rig().end(Injection.parse("sensor-open").fault());
    run(Duration.ofSeconds(1), 0, Celsius.OFF);
    assertThat(host.view().fault()).isEqualTo(PadFault.SENSOR_SHORT);
    assertThat(host.rig().present()).containsExactly(Injection.parse("sensor-short=2"));
  }

  private double reading() {
    String text = host.telemetry().heaters().getFirst().sensors().getFirst().toString();
    return Double.parseDouble(text.replaceAll("[^\\d.]", ""));
  }

  private long startPresses() {
    return host.heard(PadMessage.Press.class).stream()
        .filter(press -> press.button() == Button.START)
        .count();
  }

  private void happens(String text) {
    host.rig().begin(Injection.parse(text));
  }

  private void run(Duration time, int steps, Celsius setpoint) {
    host.keepDriving(time, TestPads.DRIVEN, steps, setpoint);
  }
}
