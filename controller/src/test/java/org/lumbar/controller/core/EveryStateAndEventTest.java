package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;

/// The core through every pair of a state and an event: it always has an answer, and what must
/// never happen does not.
class EveryStateAndEventTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private static final Duration LATER = Given.NOW.plusMillis(20);

  static Stream<Arguments> everyPair() {
    return Given.everyState().stream()
        .flatMap(
            state -> Given.everyEvent(LATER).stream().map(event -> Arguments.of(state, event)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void theSameStepComesOutTwice(State state, Event event) {
    assertThat(CORE.step(state, event)).isEqualTo(CORE.step(state, event));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  @DisplayName("H26 H38: only a running session wishes for output, and only with a permission")
  void onlyARunningSessionDrives(State state, Event event) {
    Step step = CORE.step(state, event);

    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Drive drive
          && !(step.next().condition() instanceof Condition.Running)) {
        assertThat(drive.permission()).isEqualTo(Permission.NONE);
        assertThat(drive.wanted().levels().isOff()).isTrue();
        assertThat(drive.wanted().setpoints()).containsOnly(Celsius.OFF);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  @DisplayName(
      "H40: a session begins by a local press on start and the pad's word that it is armed, by nothing else")
  void aSessionBeginsInOneWayOnly(State state, Event event) {
    Condition before = state.condition();
    Condition after = CORE.step(state, event).next().condition();

    if (after instanceof Condition.Starting && !(before instanceof Condition.Starting)) {
      assertThat(before).isInstanceOf(Condition.Idle.class);
      assertThat(event).isEqualTo(new Event.Pressed(LATER, Button.START));
    }
    if (after instanceof Condition.Running && !(before instanceof Condition.Running)) {
      boolean isArmed =
          before instanceof Condition.Starting
              && event instanceof Event.TelemetryHeard heard
              && heard.telemetry().state() == PadState.ARMED;
      boolean isResumed =
          before instanceof Condition.Paused
              && event.equals(new Event.Pressed(LATER, Button.START));
      assertThat(isArmed || isResumed).as("%s on %s", before, event).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  @DisplayName("L55: stop ends a session from everywhere, and goes out at once")
  void stopWorksFromEverywhere(State state, Event event) {
    boolean isStop =
        event.equals(new Event.Pressed(LATER, Button.STOP))
            || event instanceof Event.Asked(_, _, Request.Stop _, _);
    if (!isStop) {
      return;
    }
    Step step = CORE.step(state, event);

    assertThat(step.next().condition())
        .isNotInstanceOfAny(
            Condition.Running.class, Condition.Paused.class, Condition.Starting.class);
    if (Set.of("Running", "Paused", "Starting").contains(name(state.condition()))) {
      assertThat(step.effects()).hasAtLeastOneElementOfType(Effect.Stop.class);
    }
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  @DisplayName(
      "H62: a fault is left by nothing but an acknowledgement at the pad, and for rest alone")
  void aFaultIsLatched(State state, Event event) {
    if (!(state.condition() instanceof Condition.Fault) || event instanceof Event.ShuttingDown) {
      return;
    }
    assertThat(CORE.step(state, event).next().condition()).isInstanceOf(Condition.Fault.class);
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void everyRequestIsAnsweredExactlyOnce(State state, Event event) {
    List<Effect> answers =
        CORE.step(state, event).effects().stream().filter(Effect.Answer.class::isInstance).toList();

    assertThat(answers).hasSize(event instanceof Event.Asked ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  @DisplayName("H58: when the daemon ends, a stop goes out first")
  void theEndOfTheDaemonStopsThePad(State state, Event event) {
    if (event instanceof Event.ShuttingDown) {
      assertThat(CORE.step(state, event).effects().getFirst()).isInstanceOf(Effect.Stop.class);
    }
  }

  @Test
  @DisplayName("H58: a pad that has not heard the last stop is told again, until it is off")
  void aLostFarewellIsSaidAgain() {
    State over = CORE.step(Given.running(), new Event.ShuttingDown(Given.NOW)).next();

    Step armed =
        CORE.step(over, new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.ARMED)));
    assertThat(armed.effects()).containsExactly(new Effect.Stop(StopReason.SHUTDOWN));
    Step off =
        CORE.step(
            armed.next(), new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.SAFE)));
    assertThat(off.effects()).isEmpty();
  }

  private static String name(Condition condition) {
    return condition.getClass().getSimpleName();
  }
}
