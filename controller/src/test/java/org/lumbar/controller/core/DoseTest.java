package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Allowance.Budget;
import org.lumbar.controller.safety.Allowance.Refusal;
import org.lumbar.controller.safety.Dose;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Wellbeing;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadState;

/// What an allowance does to a press on start, and a dose to the session after it.
class DoseTest {
  private static final Duration TICK = Duration.ofMillis(20);
  private static final Refusal REST =
      new Refusal(Optional.of(Instant.EPOCH), "Rest until 14:30: an hour of rest.");

  private final Core core = new Core(Given.REPERTOIRE, Limits.standard(), false);

  @Test
  @DisplayName("L17 L18: a press on start is refused while the past says so, in its words")
  void aRefusalIsSaid() {
    Step pressed = press(allowed(allowance(Optional.of(REST), Optional.empty())));

    assertThat(pressed.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(announced(pressed)).containsExactly(REST.sentence());
    assertThat(pressed.effects()).noneMatch(Effect.Arm.class::isInstance);
  }

  @Test
  @DisplayName("fact F40: a deep routine alone is refused while deep work rests")
  void deepWorkAloneIsRefused() {
    State state = allowed(allowance(Optional.empty(), Optional.of(REST)));
    assertThat(press(state).next().condition()).isInstanceOf(Condition.Starting.class);

    State deep = state.with(state.around().choosing("knots"));
    assertThat(announced(press(deep))).containsExactly(REST.sentence());
  }

  @Test
  @DisplayName(
      "H25 H44: before the history is read, and before it knows the last session, no start")
  void nothingStartsOnAnOldAllowance() {
    State unread = Given.idle().with(Surroundings.unknown(Given.ROUTINE));
    assertThat(unread.around().allowance().refusal()).isPresent();

    State begun = begin(allowed(counting(0)));
    assertThat(begun.around().allowance().refusal()).isPresent();

    State stale = core.step(begun, new Event.Allowed(Given.NOW, counting(0))).next();
    assertThat(stale.around().allowance().refusal()).isPresent();

    State fresh = core.step(begun, new Event.Allowed(Given.NOW, counting(1))).next();
    assertThat(fresh.around().allowance().refusal()).isEmpty();
  }

  @Test
  @DisplayName("L15 L18: a session ends when what was left for it is over")
  void aSessionEndsWithItsDose() {
    Session session = session(begin(allowed(Given.ALLOWANCE)));
    Session shorter =
        with(session, new Dose(Duration.ofMinutes(9), Duration.ofMinutes(9), Duration.ZERO));

    assertThat(endingAfter(shorter, Duration.ofMinutes(9).minus(TICK))).isEmpty();
    assertThat(endingAfter(shorter, Duration.ofMinutes(9))).contains(Condition.Ending.FINISHED);
  }

  @Test
  @DisplayName("facts F15 F41: a shortened massage still ends with its cool-down strokes")
  void aShortMassageCoolsDown() {
    Duration twoThirds = Given.programme().length().multipliedBy(2).dividedBy(3);
    Session session =
        with(Given.session(), new Dose(twoThirds, Duration.ofMinutes(15), Duration.ZERO));
    Duration coolDown = Given.programme().coolDown();

    assertThat(coolDown).isPositive();
    assertThat(session.placeAt(twoThirds.minus(coolDown).minusMillis(1)))
        .isEqualTo(twoThirds.minus(coolDown).minusMillis(1));
    assertThat(session.placeAt(twoThirds.minus(coolDown)))
        .isEqualTo(Given.programme().length().minus(coolDown));
    assertThat(session.placeAt(twoThirds)).isEqualTo(Given.programme().length());
  }

  @Test
  @DisplayName("L29 L30: heat goes off when the day's is used up, and the massage goes on")
  void heatEndsWithItsDose() {
    Session session =
        with(
            Given.session(),
            new Dose(Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofSeconds(40)));
    assertThat(setpoints(session, Duration.ofSeconds(9))).contains(Celsius.of(36));
    assertThat(setpoints(session, Duration.ofSeconds(11))).containsOnly(Celsius.OFF);
  }

  private List<Celsius> setpoints(Session session, Duration later) {
    Step step = core.step(running(session), new Event.Ticked(Given.NOW.plus(later)));
    return step.effects().stream()
        .filter(Effect.Drive.class::isInstance)
        .map(effect -> ((Effect.Drive) effect).wanted().setpoints())
        .findFirst()
        .orElseThrow();
  }

  private Optional<Condition.Ending> endingAfter(Session session, Duration played) {
    Step step = core.step(running(session), new Event.Ticked(Given.NOW.plus(played)));
    return step.next().condition() instanceof Condition.Stopping(var ending, _)
        ? Optional.of(ending)
        : Optional.empty();
  }

  private static State running(Session session) {
    return Given.running().in(new Condition.Running(session));
  }

  private State begin(State idle) {
    Step armed =
        core.step(
            press(idle).next(),
            new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.ARMED)));
    return armed.next();
  }

  private static Session session(State state) {
    return ((Condition.Running) state.condition()).session();
  }

  private static Session with(Session session, Dose dose) {
    return new Session(
        new Session.Terms(
            session.id(),
            session.programme(),
            dose,
            session.startedAt(),
            session.terms().heatCeiling()),
        new Session.Course(session.played(), session.lastTick(), session.rendering()),
        session.permission(),
        session.attention(),
        session.softness());
  }

  private static State allowed(Allowance allowance) {
    State idle = Given.idle();
    return idle.with(idle.around().after(new Event.Allowed(Given.NOW, allowance)));
  }

  private static Allowance counting(int sessions) {
    Allowance full = Given.ALLOWANCE;
    return new Allowance(
        sessions,
        full.refusal(),
        full.deepRefusal(),
        full.gentler(),
        full.enough(),
        full.budget(),
        Wellbeing.UNKNOWN);
  }

  private static Allowance allowance(Optional<Refusal> refusal, Optional<Refusal> deep) {
    Budget budget = Given.ALLOWANCE.budget();
    return new Allowance(0, refusal, deep, Optional.empty(), List.of(), budget, Wellbeing.UNKNOWN);
  }

  private Step press(State state) {
    return core.step(state, new Event.Pressed(Given.NOW, Button.START));
  }

  private static List<String> announced(Step step) {
    return step.effects().stream()
        .filter(Effect.Announce.class::isInstance)
        .map(effect -> ((Effect.Announce) effect).happening().text())
        .toList();
  }
}
