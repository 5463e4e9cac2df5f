package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.protocol.message.StopReason;

/// What must latch, latches in every state that it can come in: everything off, and said.
class EveryFaultTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private static final Duration NOW = Given.NOW.plusMillis(20);

  static Stream<Arguments> everyFault() {
    Event faulted =
        new Event.TelemetryHeard(
            NOW, Given.telemetry(PadState.FAULT, PadFault.OVER_TEMPERATURE, 0));
    Event refused =
        new Event.PadRefused(NOW, new Refusal(RefusalReason.NO_PRESS, MessageType.DRIVE, 9));
    List<Event> anywhere = List.of(faulted, new Event.Alarmed(NOW, Given.CAUSE));
    List<Event> underWay =
        List.of(
            new Event.PadLost(NOW, "silence"),
            new Event.PadForeign(NOW, "this is not a Lumbar pad"),
            new Event.PadConnected(NOW, Given.PAD));
    return Stream.of(
            of(List.of(Given.idle(), Given.starting()), anywhere),
            of(List.of(Given.running(), Given.paused(), Given.stopping()), anywhere),
            of(List.of(Given.running(), Given.paused(), Given.stopping()), underWay),
            of(List.of(Given.running(), Given.paused()), List.of(refused)))
        .flatMap(pairs -> pairs);
  }

  private static Stream<Arguments> of(List<State> states, List<Event> events) {
    return states.stream()
        .flatMap(state -> events.stream().map(event -> Arguments.of(state, event)));
  }

  @ParameterizedTest
  @MethodSource("everyFault")
  @DisplayName("H29 H38 H62 L46: every fault latches in every state, stops the pad and is said")
  void everyFaultLatches(State state, Event event) {
    Step step = CORE.step(state, event);

    assertThat(step.next().condition())
        .isInstanceOfSatisfying(
            Condition.Fault.class,
            fault -> {
              assertThat(fault.isAcknowledged()).isFalse();
              assertThat(step.effects().getFirst()).isEqualTo(new Effect.Stop(StopReason.FAULT));
              assertThat(step.effects().getLast().toString())
                  .contains("fault", fault.cause().text());
            });
  }

  static Stream<State> everyFaultState() {
    return Given.everyCause().stream()
        .flatMap(
            cause ->
                Stream.of(false, true)
                    .map(is -> new Condition.Fault(cause, Given.NOW, is))
                    .flatMap(
                        fault ->
                            Stream.of(Given.idle().in(fault), Given.disconnected().in(fault))));
  }

  @ParameterizedTest
  @MethodSource("everyFaultState")
  @DisplayName("H26 H38 H62: no fault drives a motor, heats or arms, whatever comes")
  void noFaultPutsAnythingOut(State fault) {
    for (Event event : Given.everyEvent(NOW)) {
      assertThat(CORE.step(fault, event).effects())
          .as(event.toString())
          .allMatch(EveryFaultTest::isOff);
    }
  }

  @Test
  void everyKindOfCauseIsTried() {
    assertThat(Given.everyCause().stream().map(Object::getClass).distinct())
        .hasSameElementsAs(List.of(Cause.class.getPermittedSubclasses()));
  }

  private static boolean isOff(Effect effect) {
    return switch (effect) {
      case Effect.Drive(var wanted, var permission, _) ->
          wanted.equals(Given.REPERTOIRE.nothing()) && permission.equals(Permission.NONE);
      case Effect.Arm _ -> false;
      case Effect.Stop _, Effect.Heed _, Effect.Announce _, Effect.Answer _ -> true;
    };
  }

  static Stream<State> everyStateWithAPad() {
    return Given.everyState().stream().filter(state -> state.around().pad().isPresent());
  }

  @ParameterizedTest
  @MethodSource("everyStateWithAPad")
  @DisplayName("L55 H58: a stop from afar goes out to the pad whatever the daemon believes it does")
  void aStopFromAfarAlwaysGoesOut(State state) {
    Event stop = new Event.Asked(NOW, 7, new Request.Stop(StopCause.NO_REASON), "page");

    assertThat(CORE.step(state, stop).effects().getFirst())
        .isEqualTo(new Effect.Stop(StopReason.PERSON));
  }

  @ParameterizedTest
  @MethodSource("everyStateWithAPad")
  @DisplayName("H40: a pad that is armed while nothing runs is told to stop")
  void anArmedPadWithoutASessionIsStopped(State state) {
    boolean isAtRest = state.condition() instanceof Condition.Idle;
    Step step = CORE.step(state, new Event.TelemetryHeard(NOW, Given.telemetry(PadState.ARMED)));

    assertThat(step.effects().contains(new Effect.Stop(StopReason.ENDED))).isEqualTo(isAtRest);
  }

  @ParameterizedTest
  @MethodSource("everyStateWithAPad")
  @DisplayName("H62: the word of a pad that was away is not the word of the one that comes")
  void theWordOfAPadGoesWithIt(State state) {
    State gone = CORE.step(state, new Event.PadLost(NOW, "silence")).next();
    State back = CORE.step(state, new Event.PadConnected(NOW, Given.PAD)).next();

    assertThat(gone.around().telemetry()).isEmpty();
    assertThat(back.around().telemetry()).isEmpty();
  }

  static List<Arguments> whatIsSaid() {
    Event stop = new Event.Pressed(NOW, Button.STOP);
    Event softer = new Event.Pressed(NOW, Button.SOFTER);
    Event start = new Event.Pressed(NOW, Button.START);
    return List.of(
        Arguments.of(Given.idle(), new Event.PadLost(NOW, "silence"), "disconnected"),
        Arguments.of(Given.starting(), new Event.PadLost(NOW, "silence"), "disconnected"),
        Arguments.of(Given.starting(), stop, "stopped"),
        Arguments.of(Given.disconnected(), start, "rejected"),
        Arguments.of(Given.disconnected(), new Event.PadForeign(NOW, "no pad"), "foreign"),
        Arguments.of(Given.fault(), start, "rejected"),
        Arguments.of(Given.running(), start, "comfortable"),
        Arguments.of(Given.running(), softer, "softer"),
        Arguments.of(Given.running(), new Event.Pressed(NOW, Button.HEAT), "heat"),
        Arguments.of(Given.running(), asked(new Request.HeatOff()), "heat"),
        Arguments.of(Given.running(), asked(new Request.Pause()), "paused"),
        Arguments.of(Given.paused(), softer, "softer"),
        Arguments.of(Given.paused(), start, "resumed"),
        Arguments.of(Given.running(), asked(new Request.Stop(StopCause.SHARP_PAIN)), "pain"),
        Arguments.of(Given.running(), asked(new Request.Stop(StopCause.ON_BONE)), "on_bone"));
  }

  private static Event asked(Request request) {
    return new Event.Asked(NOW, 7, request, "page");
  }

  @ParameterizedTest
  @MethodSource("whatIsSaid")
  @DisplayName("H40 H48: what changes for the person on the pad is said, and only once")
  void whatChangesIsSaid(State state, Event event, String kind) {
    List<String> kinds =
        CORE.step(state, event).effects().stream()
            .filter(Effect.Announce.class::isInstance)
            .map(effect -> ((Effect.Announce) effect).happening().kind())
            .toList();

    assertThat(kinds).containsOnlyOnce(kind);
  }
}
