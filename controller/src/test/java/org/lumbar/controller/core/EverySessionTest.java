package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.controller.core.Condition.Ending;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;

/// What holds in every session: whose answers bound it, who counts as there, and how it ends.
class EverySessionTest {
  private static final Duration TICK = Duration.ofMillis(20);
  private static final Duration NOW = Given.NOW.plus(TICK);

  private final Core core = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private final Core strict = new Core(Given.REPERTOIRE, Limits.standard(), true);

  @Test
  @DisplayName("L15, facts F11 and F12: who may have five minutes is dosed five minutes")
  void theAnswersBoundTheDose() {
    Step pressed = pressedWith(Care.CAUTION);

    assertThat(pressed.next().condition())
        .isInstanceOfSatisfying(
            Condition.Starting.class,
            starting -> {
              assertThat(starting.dose().massage()).isEqualTo(Duration.ofMinutes(5));
              assertThat(starting.dose().longest()).isEqualTo(Duration.ofMinutes(5));
            });
  }

  @Test
  @DisplayName("L1, fact F1: the pad is armed with the cap that the person has chosen")
  void thePersonsOwnCapHolds() {
    Repertoire all = Given.REPERTOIRE;
    Core own = new Core(new Repertoire(all.stages(), all.shape(), 160), Limits.standard(), false);

    assertThat(own.step(Given.idle(), new Event.Pressed(NOW, Button.START)).effects())
        .singleElement()
        .isInstanceOfSatisfying(
            Effect.Arm.class, arm -> assertThat(arm.permission().capSteps()).isEqualTo(160));
  }

  @Test
  @DisplayName("L22 D2: who may fall asleep is asked for a sign as often as the answers say")
  void theDrowsyAreAskedMoreOften() {
    Duration often = Duration.ofMinutes(2);
    State starting = pressedWith(Care.USUAL.askingForASign(often)).next();

    assertThat(session(heard(starting, PadState.ARMED)).attention().presenceEvery())
        .isEqualTo(often);
  }

  @Test
  @DisplayName("L22 H13: a session in which nobody answered ends in a fault, and has said why")
  void silenceEndsASession() {
    State state = pressedWith(Care.USUAL.askingForASign(Duration.ofMinutes(1))).next();
    state = heard(state, PadState.ARMED);
    Step asked = core.step(state, new Event.Ticked(NOW.plus(Duration.ofSeconds(60))));
    Step asksOn = core.step(asked.next(), new Event.Ticked(NOW.plus(Duration.ofSeconds(61))));
    Step over = core.step(asksOn.next(), new Event.Ticked(NOW.plus(Duration.ofSeconds(122))));

    assertThat(said(asked)).contains("presence");
    assertThat(said(asksOn)).doesNotContain("presence");
    assertThat(over.next().condition())
        .isInstanceOfSatisfying(
            Condition.Fault.class,
            fault -> assertThat(fault.cause()).isInstanceOf(Cause.NobodyAnswered.class));
  }

  @ParameterizedTest
  @EnumSource(names = {"START", "SOFTER", "HEAT"})
  @DisplayName("L22: a press of any button is a sign of the person")
  void everyPressIsASign(Button button) {
    Step pressed = core.step(Given.running(), new Event.Pressed(NOW, button));

    assertThat(session(pressed.next()).attention().seenAt()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("L22: who goes on after a pause is there")
  void goingOnIsASign() {
    Step resumed = core.step(Given.paused(), new Event.Pressed(NOW, Button.START));

    assertThat(session(resumed.next()).attention().seenAt()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("L21: two missed checks take one level off, once, and it is said")
  void missedChecksCountOnce() {
    State state = Given.running();
    for (int second : List.of(30, 90)) {
      state = strict.step(state, new Event.Ticked(Given.NOW.plusSeconds(second))).next();
    }
    Step softer = strict.step(state, new Event.Ticked(Given.NOW.plusSeconds(150)));
    Step after = strict.step(softer.next(), new Event.Ticked(Given.NOW.plusSeconds(151)));

    assertThat(said(softer)).contains("softer");
    assertThat(said(after)).isEmpty();
    assertThat(session(after.next()).capLevel()).isEqualTo(5.0);
  }

  @Test
  @DisplayName("L55: what the pad ended by itself is over, running or paused")
  void thePadsOwnStopEnds() {
    Event safe = new Event.TelemetryHeard(NOW, Given.telemetry(PadState.SAFE));

    for (State state : List.of(Given.running(), Given.paused())) {
      assertThat(core.step(state, safe).next().condition())
          .isEqualTo(new Condition.Stopping(Ending.STOPPED_AT_PAD, NOW));
    }
  }

  @Test
  void thePadIsToldWhySessionsEnd() {
    Duration end = Given.NOW.plus(session(Given.running()).remaining());

    assertThat(core.step(Given.running(), new Event.Ticked(end)).effects())
        .contains(new Effect.Stop(StopReason.ENDED));
    assertThat(core.step(Given.running(), new Event.Pressed(NOW, Button.STOP)).effects())
        .contains(new Effect.Stop(StopReason.PERSON));
  }

  @Test
  @DisplayName("H40, fact F52: from afar heat goes off, and never comes back")
  void heatFromAfarOnlyGoesOff() {
    Event off = new Event.Asked(NOW, 7, new Request.HeatOff(), "page");
    State once = core.step(Given.running(), off).next();
    State twice = core.step(once, off).next();

    assertThat(session(once).permission().heatCeiling()).isEqualTo(Celsius.OFF);
    assertThat(session(twice).permission().heatCeiling()).isEqualTo(Celsius.OFF);
  }

  @Test
  @DisplayName("L25 H14: heat comes back as mild as the answers had it")
  void heatComesBackAsTheAnswersHadIt() {
    State state = heard(pressedWith(Care.USUAL.heated(Care.Heat.MILD)).next(), PadState.ARMED);
    Event heat = new Event.Pressed(NOW, Button.HEAT);
    State again = core.step(core.step(state, heat).next(), heat).next();

    assertThat(session(again).permission().heatCeiling())
        .isEqualTo(session(state).permission().heatCeiling())
        .isEqualTo(Care.Heat.MILD.ceiling(Limits.standard()));
  }

  @Test
  @DisplayName(
      "L55: a pause switches off at once, and whatever is pressed in it makes it no longer")
  void aPauseIsOffAndEnds() {
    Step paused = core.step(Given.running(), new Event.Asked(NOW, 7, new Request.Pause(), "page"));
    assertThat(paused.effects().getFirst())
        .isInstanceOfSatisfying(
            Effect.Drive.class, drive -> assertThat(drive.wanted().levels().isOff()).isTrue());

    Duration later = NOW.plusSeconds(60);
    for (Button button : List.of(Button.SOFTER, Button.HEAT)) {
      assertThat(core.step(paused.next(), new Event.Pressed(later, button)).next().condition())
          .isInstanceOfSatisfying(
              Condition.Paused.class, still -> assertThat(still.since()).isEqualTo(NOW));
    }
  }

  private Step pressedWith(Care care) {
    State idle =
        core.step(Given.idle(), new Event.Screened(Given.NOW, Clearance.granted(care))).next();
    return core.step(idle, new Event.Pressed(NOW, Button.START));
  }

  private State heard(State state, PadState says) {
    return core.step(state, new Event.TelemetryHeard(NOW, Given.telemetry(says))).next();
  }

  private static Session session(State state) {
    return ((Condition.Running) state.condition()).session();
  }

  private static List<String> said(Step step) {
    return step.effects().stream()
        .filter(Effect.Announce.class::isInstance)
        .map(effect -> ((Effect.Announce) effect).happening().kind())
        .toList();
  }
}
