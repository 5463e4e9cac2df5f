package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.PadState;

@DisplayName("L50 H35: the pad must do what it was told, motors and heaters alike")
class AppliedWatchTest {
  private static final Duration LONG = Duration.ofSeconds(5);

  private final Watching watching = new Watching();

  @Test
  @DisplayName("L50 F64: an armed pad has its enable line on and no other has, or it is found")
  void theEnableLineFollowsTheState() {
    Duration most = Duration.ofMillis(500);
    Said off = Said.NOTHING.in(PadState.SAFE);

    assertThat(watching.hear(Said.NOTHING, false, most).map(Finding::sentence))
        .contains("The pad's enable line is off although the pad is armed.");
    assertThat(new Watching().hear(off, true, most).map(Finding::sentence))
        .contains("The pad's enable line is on although the pad is off.");
    assertThat(new Watching().hear(off.in(PadState.FAULT), true, most)).isPresent();
    assertThat(new Watching().hear(Said.NOTHING, true, LONG)).isEmpty();
    assertThat(new Watching().hear(off, false, LONG)).isEmpty();
  }

  @Test
  @DisplayName("L50: a pad that is just being armed or switched off is given its moment")
  void anEnableLineMayBeAMomentLate() {
    for (int burst = 0; burst < 5; burst++) {
      assertThat(watching.hear(Said.NOTHING, false, Duration.ofMillis(380))).isEmpty();
      assertThat(watching.hear(Said.NOTHING, true, Duration.ofMillis(20))).isEmpty();
    }
  }

  @Test
  void aPadThatDoesWhatItWasToldIsFine() {
    for (int steps = 0; steps < 200; steps += 4) {
      watching.telling(steps, 0);
      assertThat(watching.tick(Said.NOTHING.applying(steps, 0))).isEmpty();
    }
  }

  @Test
  void whatIsStillOnTheWayIsNoDifference() {
    for (int steps = 8; steps < 200; steps += 8) {
      watching.telling(steps, 0);
      assertThat(watching.tick(Said.NOTHING.applying(Math.max(0, steps - 72), 0)))
          .as("at %d steps", steps)
          .isEmpty();
    }
  }

  @Test
  @DisplayName("L50 H35: a motor that goes on though it was told to stop is found, within 0.5 s")
  void aStuckMotorIsFound() {
    watching.telling(0, 80).hear(Said.NOTHING.applying(0, 80), LONG);
    watching.telling(0, 0);

    Watching.Found found = watching.until(_ -> Said.NOTHING.applying(0, 80), LONG);

    assertThat(found.finding()).contains(new Finding.Differs(1, 0, 2));
    assertThat(found.after()).isBetween(Duration.ofMillis(300), Duration.ofMillis(500));
  }

  @Test
  void aMotorThatDoesLessThanItWasToldIsFoundToo() {
    watching.telling(80, 0);

    assertThat(watching.hear(Said.NOTHING, LONG)).contains(new Finding.Differs(0, 2, 0));
  }

  @Test
  @DisplayName("L50: a single odd word of the pad is no fault")
  void aShortDifferenceIsForgiven() {
    watching.telling(80, 0).hear(Said.NOTHING.applying(80, 0), LONG);
    for (int burst = 0; burst < 10; burst++) {
      assertThat(watching.hear(Said.NOTHING.applying(120, 0), Duration.ofMillis(180))).isEmpty();
      assertThat(watching.tick(Said.NOTHING.applying(80, 0))).isEmpty();
    }
  }

  @Test
  @DisplayName("L12: a motor that the pad says it keeps still is no difference")
  void aMotorOutOfOrderIsNoDifference() {
    watching.telling(80, 80);
    Said said = Said.NOTHING.applying(0, 80).with(0, MotorFault.STALLED);

    assertThat(watching.hear(said, LONG)).isEmpty();
  }

  @Test
  @DisplayName("L50: a heater with another setpoint than it was told is found, within 0.5 s")
  void aSetpointThatWasNotToldIsFound() {
    Celsius told = Celsius.of(36);
    watching.heating(told).hear(Said.NOTHING.heating(told, 50), LONG);

    Celsius other = Celsius.of(40);
    Watching.Found found = watching.until(_ -> Said.NOTHING.heating(other, 50), LONG);

    assertThat(found.finding()).contains(new Finding.HeatDiffers(0, told, other, 50));
    assertThat(found.after()).isBetween(Duration.ofMillis(100), Duration.ofMillis(500));
  }

  @Test
  @DisplayName("L50: a heater that works without a setpoint is found")
  void aDutyWithoutASetpointIsFound() {
    assertThat(watching.hear(Said.NOTHING.heating(Celsius.OFF, 1), LONG))
        .contains(new Finding.HeatDiffers(0, Celsius.OFF, Celsius.OFF, 1));
  }

  @Test
  void afterAStopEverythingMustBeOff() {
    watching.telling(80, 0).hear(Said.NOTHING.applying(80, 0), LONG);
    watching.watch.toldStop(watching.now());
    watching.telling(0, 0);

    assertThat(watching.hear(Said.NOTHING, LONG)).isEmpty();
    assertThat(watching.hear(Said.NOTHING.applying(80, 0), LONG)).isPresent();
  }

  @Test
  void beforeAnythingWasToldThereIsNothingToCompare() {
    Said said = Said.NOTHING.applying(100, 0);
    assertThat(watching.watch.heard(said.telemetry(), watching.now())).isEmpty();
    watching.hear(Said.NOTHING, LONG);
    watching.watch.forget();
    Duration later = watching.now().plus(LONG);
    assertThat(watching.watch.heard(said.telemetry(), later)).isEmpty();
    assertThat(watching.watch.heard(said.telemetry(), later.plusMillis(900))).isEmpty();
  }

  @Test
  @DisplayName("L50 L55: after a stop was sent, what goes on is found, whatever was told before")
  void aStopIsToldToo() {
    watching.telling(80, 0).hear(Said.NOTHING.applying(80, 0), LONG);
    Duration stopped = watching.now();
    watching.watch.toldStop(stopped);

    var said = Said.NOTHING.applying(80, 0).telemetry();
    assertThat(watching.watch.heard(said, stopped.plusMillis(200))).isEmpty();
    watching.watch.toldStop(stopped.plusMillis(220));
    assertThat(watching.watch.heard(said, stopped.plusMillis(220))).isEmpty();
    assertThat(watching.watch.heard(said, stopped.plusMillis(420))).isPresent();
  }

  @Test
  @DisplayName("L50: a new conversation has its whole time again")
  void aNewConversationBeginsAnew() {
    watching.telling(80, 0);
    assertThat(watching.hear(Said.NOTHING, Duration.ofMillis(180))).isEmpty();
    watching.watch.forget();
    assertThat(watching.hear(Said.NOTHING, Duration.ofMillis(180))).isEmpty();
    assertThat(watching.hear(Said.NOTHING, Duration.ofMillis(300))).isPresent();
  }

  @Test
  @DisplayName("L50 F64: a new conversation has its whole time again for the enable line too")
  void anEnableLineBeginsAnew() {
    assertThat(watching.hear(Said.NOTHING, false, Duration.ofMillis(400))).isEmpty();
    watching.watch.forget();

    assertThat(watching.hear(Said.NOTHING, false, Duration.ofMillis(400))).isEmpty();
    assertThat(watching.hear(Said.NOTHING, false, Duration.ofMillis(40))).isPresent();
  }
}
