package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadState;

/// What the core makes of faults that the past tells of.
class LatchTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private static final Duration NOW = Given.NOW.plusMillis(20);

  private final Event stop = new Event.Pressed(NOW, Button.STOP);
  private final Event safe = new Event.TelemetryHeard(NOW, Given.telemetry(PadState.SAFE));

  static List<State> everyState() {
    return Given.everyState();
  }

  static Stream<Event> everyEventOfALife() {
    return Given.everyEvent(NOW).stream().filter(event -> !(event instanceof Event.ShuttingDown));
  }

  @Test
  @DisplayName("H62: a fault from before the restart refuses start, and stop at the pad clears it")
  void aRememberedFault() {
    State fault = CORE.step(Given.disconnected(), alarm(Given.REMEMBERED)).next();
    assertThat(fault.condition()).isEqualTo(new Condition.Fault(Given.REMEMBERED, NOW, false));
    assertThat(Given.REMEMBERED.text()).contains("before the restart", "It was too hot.");

    State there = CORE.step(fault, new Event.PadConnected(NOW, Given.PAD)).next();
    State heard = CORE.step(there, safe).next();
    State pressed = CORE.step(heard, new Event.Pressed(NOW, Button.START)).next();
    assertThat(pressed.condition()).isInstanceOf(Condition.Fault.class);

    State cleared = CORE.step(CORE.step(pressed, stop).next(), safe).next();
    assertThat(cleared.condition()).isEqualTo(new Condition.Idle());
  }

  @Test
  @DisplayName("H62: without a pad nothing is acknowledged")
  void noPadNoAcknowledgement() {
    State fault = CORE.step(Given.disconnected(), alarm(Given.REMEMBERED)).next();
    State pressed = CORE.step(fault, stop).next();
    State there = CORE.step(pressed, new Event.PadConnected(NOW, Given.PAD)).next();

    assertThat(CORE.step(there, safe).next().condition()).isInstanceOf(Condition.Fault.class);
  }

  @ParameterizedTest
  @MethodSource("everyState")
  @DisplayName("H62: from everywhere the third same fault leads to the lock")
  void theLockComesFromEverywhere(State state) {
    assertThat(CORE.step(state, alarm(Given.LOCKED)).next().condition())
        .isEqualTo(new Condition.Fault(Given.LOCKED, NOW, false));
  }

  @ParameterizedTest
  @MethodSource("everyEventOfALife")
  @DisplayName("H62: nothing leaves the lock for service, a stop at the pad least of all")
  void nothingLeavesTheLock(Event event) {
    State locked = CORE.step(Given.idle(), alarm(Given.LOCKED)).next();
    State after = CORE.step(CORE.step(CORE.step(locked, event).next(), stop).next(), safe).next();

    assertThat(after.condition()).isEqualTo(new Condition.Fault(Given.LOCKED, NOW, false));
  }

  @Test
  @DisplayName("H62: who presses stop at a locked pad is told what to do")
  void theLockExplainsItself() {
    State locked = CORE.step(Given.idle(), alarm(Given.LOCKED)).next();

    assertThat(CORE.step(locked, stop).effects())
        .filteredOn(Effect.Announce.class::isInstance)
        .singleElement()
        .asString()
        .contains("rejected", "locked for service", "./lumbar service --clear");
  }

  private static Event alarm(Cause cause) {
    return new Event.Alarmed(NOW, cause);
  }
}
