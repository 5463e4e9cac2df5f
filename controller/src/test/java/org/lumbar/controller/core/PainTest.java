package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadState;

/// Somebody says that the massage hurts: facts F6 and F7, hazards H48 and H21.
class PainTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private static final Duration NOW = Given.NOW;
  private static final List<StopCause> PAINS =
      List.of(StopCause.SHARP_PAIN, StopCause.DOWN_THE_LEG, StopCause.FEELING_WORSE);

  static Stream<Arguments> everyStateAndPain() {
    return Given.everyState().stream()
        .flatMap(state -> PAINS.stream().map(pain -> Arguments.of(state, pain)));
  }

  @ParameterizedTest
  @MethodSource("everyStateAndPain")
  @DisplayName("H48: whatever goes on, pain locks until a new screening and is remembered")
  void painLocksFromEverywhere(State state, StopCause pain) {
    Step step = CORE.step(state, stop(pain));

    assertThat(step.next().around().clearance()).isEqualTo(Clearance.DUE);
    assertThat(step.effects()).containsOnlyOnce(new Effect.Heed(pain));
  }

  @ParameterizedTest
  @EnumSource(StopCause.class)
  @DisplayName("H48 L55: a stop for any reason switches everything off at once")
  void everyReasonStopsAtOnce(StopCause cause) {
    Step step = CORE.step(Given.running(), stop(cause));

    assertThat(step.effects().getFirst()).isInstanceOf(Effect.Stop.class);
    assertThat(step.next().condition()).isInstanceOf(Condition.Stopping.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_REASON", "OTHER"})
  void otherReasonsLockNothing(StopCause cause) {
    Step step = CORE.step(Given.running(), stop(cause));

    assertThat(step.next().around().clearance()).isEqualTo(Clearance.unrestricted());
    assertThat(step.effects()).doesNotHaveAnyElementsOfTypes(Effect.Heed.class);
  }

  @Test
  @DisplayName("H48: after pain a press on start begins nothing, until the questions are answered")
  void startIsRefusedAfterPain() {
    State hurt = CORE.step(Given.idle(), stop(StopCause.SHARP_PAIN)).next();

    assertThat(pressed(hurt, Button.START, NOW).next().condition())
        .isInstanceOf(Condition.Idle.class);
    State answered = CORE.step(hurt, new Event.Screened(NOW, Clearance.unrestricted())).next();
    assertThat(pressed(answered, Button.START, NOW).next().condition())
        .isInstanceOf(Condition.Starting.class);
  }

  @Test
  void newAnswersAreToldToWhoWaitsForThem() {
    Event granted = new Event.Screened(NOW, Clearance.unrestricted());
    State due = after(Clearance.DUE);

    assertThat(CORE.step(due, granted).effects().toString()).contains("Press start at the pad");
    assertThat(CORE.step(Given.idle(), granted).effects()).isEmpty();
    assertThat(CORE.step(due, new Event.Screened(NOW, Clearance.REFUSED)).effects()).isEmpty();
    assertThat(CORE.step(due.in(Given.fault().condition()), granted).effects()).isEmpty();
  }

  @Test
  @DisplayName("H21: on bone stops, and the next massage keeps to hips and glutes")
  void onBoneKeepsToTheHips() {
    Step step = CORE.step(Given.running(), stop(StopCause.ON_BONE));

    Clearance after = step.next().around().clearance();
    assertThat(after.mayStart()).isTrue();
    assertThat(after.care().reach()).isEqualTo(Reach.HIPS);
    assertThat(step.effects()).contains(new Effect.Heed(StopCause.ON_BONE));
    assertThat(
            CORE.step(after(Clearance.DUE), stop(StopCause.ON_BONE))
                .next()
                .around()
                .clearance()
                .mayStart())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000, 5_000, 9_999})
  @DisplayName("fact F7: stop at the pad, pressed once more, says that it hurt")
  void anotherPressOnStopSaysThatItHurt(long millis) {
    Step again = pressed(stoppedAtThePad(), Button.STOP, NOW.plusMillis(millis));

    assertThat(again.next().around().clearance()).isEqualTo(Clearance.DUE);
    assertThat(again.effects()).contains(new Effect.Heed(StopCause.DOWN_THE_LEG));
    assertThat(pressed(again.next(), Button.STOP, NOW.plusMillis(millis + 20)).effects()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 999, 10_000, 60_000})
  void aPressInTheSameBreathOrMuchLaterSaysNothing(long millis) {
    Step again = pressed(stoppedAtThePad(), Button.STOP, NOW.plusMillis(millis));

    assertThat(again.next()).isEqualTo(stoppedAtThePad());
    assertThat(again.effects()).isEmpty();
  }

  @Test
  @DisplayName("fact F7: while it may be said the pad's light asks")
  void theLightAsks() {
    assertThat(light(stoppedAtThePad(), NOW.plusMillis(999))).isEqualTo(Light.OFF);
    assertThat(light(stoppedAtThePad(), NOW.plusMillis(1_000))).isEqualTo(Light.ASK);
    assertThat(light(stoppedAtThePad(), NOW.plusSeconds(10))).isEqualTo(Light.OFF);
    assertThat(light(Given.idle(), NOW.plusSeconds(5))).isEqualTo(Light.OFF);
  }

  @Test
  void whoLetsAMassageEndIsNotAskedWhetherItHurt() {
    State finished = atRest(Condition.Ending.FINISHED);

    assertThat(pressed(finished, Button.STOP, NOW.plusSeconds(5)).effects()).isEmpty();
    assertThat(light(finished, NOW.plusSeconds(5))).isEqualTo(Light.OFF);
  }

  private static State stoppedAtThePad() {
    return atRest(Condition.Ending.STOPPED_AT_PAD);
  }

  private static State atRest(Condition.Ending ending) {
    State stopping = Given.running().in(new Condition.Stopping(ending, NOW));
    return CORE.step(stopping, new Event.TelemetryHeard(NOW, Given.telemetry(PadState.SAFE)))
        .next();
  }

  private static State after(Clearance clearance) {
    return CORE.step(Given.idle(), new Event.Screened(NOW, clearance)).next();
  }

  private static Light light(State state, Duration at) {
    return CORE.step(state, new Event.Ticked(at)).effects().stream()
        .filter(Effect.Drive.class::isInstance)
        .map(effect -> ((Effect.Drive) effect).cue().light())
        .findFirst()
        .orElseThrow();
  }

  private static Step pressed(State state, Button button, Duration at) {
    return CORE.step(state, new Event.Pressed(at, button));
  }

  private static Event stop(StopCause cause) {
    return new Event.Asked(NOW, 7, new Request.Stop(cause), "test");
  }
}
