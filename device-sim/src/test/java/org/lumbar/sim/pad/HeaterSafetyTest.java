package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.physics.SensorDamage;

/// What the pad does of its own when heat or its sensors go wrong.
class HeaterSafetyTest {
  private final BareHost host = TestPads.armedHost();

  @Test
  @DisplayName("L27: above 43.0 °C everything goes off within 500 ms and stays off")
  void aHotPadTrips() {
    heat(Duration.ofSeconds(2));
    host.pad().plant().settleAt(43.5);
    heat(Duration.ofMillis(500));
    assertThat(host.view().fault()).isEqualTo(PadFault.OVER_TEMPERATURE);
    assertThat(host.view().isOff()).isTrue();
  }

  @Test
  @DisplayName("L27: at 42.8 °C it does not trip")
  void aWarmPadDoesNotTrip() {
    host.pad().plant().settleAt(42.8);
    heat(Duration.ofSeconds(1));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  @DisplayName("L27: a hot pad trips in SAFE too")
  void aHotPadTripsWithoutASession() {
    host.stop();
    host.pad().plant().settleAt(43.5);
    host.passIdle(Duration.ofMillis(600));
    assertThat(host.view().fault()).isEqualTo(PadFault.OVER_TEMPERATURE);
  }

  @Test
  @DisplayName("L27: only a cooled pad can be acknowledged, by stop at the pad")
  void aTripIsAcknowledgedOnlyWhenItsCauseIsGone() {
    host.pad().plant().settleAt(43.5);
    heat(Duration.ofSeconds(1));
    host.pad().press(Button.STOP);
    assertThat(host.view().state()).isEqualTo(PadState.FAULT);
    host.pad().plant().settleAt(30);
    host.passIdle(Duration.ofSeconds(1));
    assertThat(host.view().state()).isEqualTo(PadState.FAULT);
    host.stop();
    assertThat(host.view().state()).isEqualTo(PadState.FAULT);
    host.pad().press(Button.STOP);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  @Test
  @DisplayName("L26: above 42.0 °C the heater pauses for 30 s and until a degree below setpoint")
  void aHeaterAbove42Pauses() {
    heat(Duration.ofSeconds(1));
    host.pad().plant().settleAt(42.4);
    heat(Duration.ofSeconds(1));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    assertThat(duty()).isZero();
    host.pad().plant().settleAt(39);
    heat(Duration.ofSeconds(28));
    assertThat(duty()).isZero();
    heat(Duration.ofSeconds(4));
    assertThat(duty()).isPositive();
  }

  @Test
  @DisplayName("L26: the third pause of one session is a fault, and the next session begins anew")
  void theThirdPauseLatches() {
    warmAndCool();
    warmAndCool();
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    host.pad().plant().settleAt(42.4);
    heat(Duration.ofMillis(500));
    assertThat(host.view().fault()).isEqualTo(PadFault.TOO_WARM_AGAIN);
    assertThat(host.view().isOff()).isTrue();

    host.pad().plant().settleAt(39);
    host.passIdle(Duration.ofSeconds(1));
    host.pad().press(Button.STOP);
    host.passIdle(Duration.ofSeconds(1));
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  @Test
  @DisplayName("L26: a pad that is hot without being heated does not count as pauses of a heater")
  void warmthWithoutHeatIsNoPause() {
    for (int time = 0; time < 4; time++) {
      host.pad().plant().settleAt(42.4);
      host.keepDriving(Duration.ofSeconds(1), 0, 0, Celsius.OFF);
      host.pad().plant().settleAt(30);
      host.keepDriving(Duration.ofSeconds(32), 0, 0, Celsius.OFF);
    }
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  private void warmAndCool() {
    host.pad().plant().settleAt(42.4);
    heat(Duration.ofSeconds(1));
    host.pad().plant().settleAt(39);
    heat(Duration.ofSeconds(32));
  }

  @ParameterizedTest
  @CsvSource({"true, SENSOR_OPEN", "false, SENSOR_SHORT"})
  @DisplayName("L35: four readings in a row open or shorted, and everything is off, latched")
  void aDeadSensorEndsEverything(boolean open, PadFault fault) {
    heat(Duration.ofSeconds(2));
    damage(open ? new SensorDamage.Open() : new SensorDamage.Shorted());
    heat(Duration.ofMillis(280));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    heat(Duration.ofMillis(140));
    assertThat(host.view().fault()).isEqualTo(fault);
    assertThat(host.view().isOff()).isTrue();
    host.pad().press(Button.STOP);
    assertThat(host.view().fault()).isEqualTo(fault);
  }

  @Test
  @DisplayName("H62: a fault is kept over a restart")
  void aFaultIsKeptOverARestart() {
    damage(new SensorDamage.Open());
    heat(Duration.ofSeconds(1));
    host.pad().powerCycle();
    host.pass(5);
    assertThat(host.view().fault()).isEqualTo(PadFault.SENSOR_OPEN);
    damage(new SensorDamage.None());
    host.pass(1000);
    assertThat(host.view().fault()).isEqualTo(PadFault.SENSOR_OPEN);
    host.pad().press(Button.STOP);
    assertThat(host.view().state()).isEqualTo(PadState.SAFE);
  }

  @Test
  @DisplayName("L34: two sensors 3 °C apart for 5 s")
  void sensorsThatDisagreeEndEverything() {
    heat(Duration.ofSeconds(2));
    damage(new SensorDamage.Drift(-4));
    heat(Duration.ofSeconds(5));
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
    heat(Duration.ofSeconds(1));
    heat(Duration.ofSeconds(1));
    assertThat(host.view().fault()).isEqualTo(PadFault.SENSORS_DISAGREE);
  }

  private void heat(Duration time) {
    host.keepDriving(time, TestPads.DRIVEN, 0, Celsius.of(40));
  }

  private void damage(SensorDamage with) {
    host.pad().plant().sensors(0).getFirst().damage(with);
  }

  private double duty() {
    return host.view().heaters().getFirst().duty();
  }
}
