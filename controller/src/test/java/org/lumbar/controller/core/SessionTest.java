package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.Reach;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.routines.render.Rendering;

/// What a session does from the press on start to its end.
class SessionTest {
  private static final Duration TICK = Duration.ofMillis(20);

  private final Core core = new Core(Given.REPERTOIRE, Limits.standard(), false);

  @Test
  void aPressOnStartArmsThePadAndItsTelemetryBeginsTheSession() {
    Step pressed = core.step(Given.idle(), new Event.Pressed(Given.NOW, Button.START));
    assertThat(pressed.effects())
        .containsExactly(
            new Effect.Arm(
                Clearance.unrestricted().permission(Limits.standard(), Limits.CAP_STEPS)));

    Step armed =
        core.step(
            pressed.next(),
            new Event.TelemetryHeard(Given.NOW.plus(TICK), Given.telemetry(PadState.ARMED)));
    assertThat(armed.next().condition()).isInstanceOf(Condition.Running.class);
    assertThat(kinds(armed)).containsExactly("started");
  }

  @Test
  @DisplayName("H47: without a valid screening a press on start is refused, with the reason")
  void startIsRefusedWithoutScreening() {
    State idle = core.step(Given.idle(), new Event.Screened(Given.NOW, Clearance.DUE)).next();

    Step pressed = core.step(idle, new Event.Pressed(Given.NOW, Button.START));

    assertThat(pressed.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(kinds(pressed)).containsExactly("rejected");
    assertThat(pressed.effects()).noneMatch(Effect.Arm.class::isInstance);
  }

  @Test
  @DisplayName("facts F1 and F6: each softer lowers the cap by 1.0, down to 3.0 and no further")
  void softerLowersTheCapStepByStep() {
    State state = Given.running();
    double[] caps = new double[4];
    List<String> said = new ArrayList<>();
    for (int press = 0; press < caps.length; press++) {
      Step softer = core.step(state, new Event.Pressed(Given.NOW, Button.SOFTER));
      said.addAll(texts(softer));
      state = softer.next();
      caps[press] = session(state).capLevel();
    }
    assertThat(caps).containsExactly(5.0, 4.0, 3.0, 3.0);
    assertThat(said)
        .containsExactly(
            "Softer: all of it is weaker from now on, 3.0 at most.",
            "It is as soft as it can be, 3.0 at most. Stop ends it.",
            "It is as soft as it can be, 3.0 at most. Stop ends it.",
            "It is as soft as it can be, 3.0 at most. Stop ends it.");
  }

  @Test
  @DisplayName("fact F52: heat goes off by one press and comes back only by another")
  void heatCanBeSwitchedOff() {
    Step off = core.step(Given.running(), new Event.Pressed(Given.NOW, Button.HEAT));
    assertThat(session(off.next()).permission().heatCeiling()).isEqualTo(Celsius.OFF);

    Step on = core.step(off.next(), new Event.Pressed(Given.NOW, Button.HEAT));
    assertThat(session(on.next()).permission().heatCeiling()).isEqualTo(Limits.HEAT_BOUND);
  }

  @Test
  @DisplayName("H14 H16: who may have no heat gets none by pressing the button")
  void theHeatButtonDoesNotPassTheScreening() {
    Permission noHeat = Permission.everywhere(Limits.CAP_STEPS, Celsius.OFF);
    State starting =
        Given.idle()
            .in(
                new Condition.Starting(
                    Given.NOW, Given.NOW, Given.programme(), noHeat, Given.dose()));
    State running =
        core.step(starting, new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.ARMED)))
            .next();

    Step pressed = core.step(running, new Event.Pressed(Given.NOW, Button.HEAT));

    assertThat(session(pressed.next()).permission().heatCeiling()).isEqualTo(Celsius.OFF);
    assertThat(pressed.effects().toString()).contains("Heat stays off");
  }

  @Test
  @DisplayName("L52: a loop that is late by 0.3 s skips ticks, and the hands glide on over them")
  void aLateTickDoesNotMakeTheHandsLetGo() {
    State state = Given.running();
    Duration now = Given.NOW;
    for (int tick = 0; tick < 300; tick++) {
      now = now.plus(TICK);
      state = core.step(state, new Event.Ticked(now)).next();
    }
    double before = strongest(state);

    State late = core.step(state, new Event.Ticked(now.plusMillis(300))).next();

    assertThat(before).isGreaterThan(1.5);
    assertThat(strongest(late)).isGreaterThan(0.7 * before);
  }

  @Test
  @DisplayName(
      "L52 H27: a loop that stood still ends a session in a fault, and is forgiven at rest")
  void aLoopThatStoodStillIsAFaultOfASession() {
    Event late = new Event.Alarmed(Given.NOW, new Cause.LoopLate(Duration.ofSeconds(1)));

    assertThat(core.step(Given.running(), late).next().condition())
        .isInstanceOf(Condition.Fault.class);
    assertThat(core.step(Given.paused(), late).next().condition())
        .isInstanceOf(Condition.Fault.class);
    assertThat(core.step(Given.idle(), late).next().condition()).isInstanceOf(Condition.Idle.class);
  }

  private static double strongest(State state) {
    Rendering rendering = session(state).rendering();
    return IntStream.range(0, rendering.motors()).mapToDouble(rendering::level).max().orElse(0);
  }

  @Test
  void theRoutineEndsByItself() {
    Duration end = Given.NOW.plus(session(Given.running()).remaining());

    Step step = core.step(Given.running(), new Event.Ticked(end));

    assertThat(step.next().condition())
        .isEqualTo(new Condition.Stopping(Condition.Ending.FINISHED, end));
    assertThat(step.effects()).hasAtLeastOneElementOfType(Effect.Stop.class);
  }

  @Test
  @DisplayName("L15: fifteen minutes after its first output a session ends, pauses included")
  void aPauseDoesNotMakeASessionLonger() {
    State paused = Given.paused();
    Duration up =
        session(Given.running()).startedAt().plus(Limits.standard().duration(Limit.SESSION));
    State late = paused.in(new Condition.Paused(session(Given.running()), up.minusSeconds(10)));

    assertThat(core.step(late, new Event.Ticked(up.minus(TICK))).next().condition())
        .isInstanceOf(Condition.Paused.class);
    assertThat(core.step(late, new Event.Ticked(up)).next().condition())
        .isEqualTo(new Condition.Stopping(Condition.Ending.TIME_IS_UP, up));
  }

  @Test
  @DisplayName("L15: a session that was paused and goes on still ends after fifteen minutes")
  void aResumedSessionEndsInTimeToo() {
    Session session = session(Given.running());
    Session old =
        new Session(
            new Session.Terms(
                session.id(),
                session.programme(),
                session.dose(),
                Given.NOW.minus(Limits.standard().duration(Limit.SESSION)),
                session.terms().heatCeiling()),
            new Session.Course(session.played(), session.lastTick(), session.rendering()),
            session.permission(),
            session.attention(),
            session.softness());
    Duration next = Given.NOW.plus(TICK);

    assertThat(
            core.step(Given.running().in(new Condition.Running(old)), new Event.Ticked(next))
                .next()
                .condition())
        .isEqualTo(new Condition.Stopping(Condition.Ending.TIME_IS_UP, next));
  }

  @Test
  void aForgottenPauseEnds() {
    Duration late = Given.NOW.plus(Duration.ofMinutes(5));

    assertThat(core.step(Given.paused(), new Event.Ticked(late)).next().condition())
        .isEqualTo(new Condition.Stopping(Condition.Ending.PAUSED_TOO_LONG, late));
  }

  @Test
  void aPausedSessionGoesOnFromStandstillWhereItWas() {
    Duration later = Given.NOW.plusSeconds(20);

    Step resumed = core.step(Given.paused(), new Event.Pressed(later, Button.START));

    assertThat(session(resumed.next()).played()).isEqualTo(session(Given.running()).played());
    assertThat(session(resumed.next()).rendering())
        .isEqualTo(Given.REPERTOIRE.still(Reach.EVERYWHERE));
  }

  @Test
  @DisplayName("L55: a stop that the pad does not confirm in time is a fault")
  void anUnconfirmedStopIsAFault() {
    State state = Given.stopping();
    Duration limit = Given.NOW.plus(Limits.standard().duration(Limit.STOP_CONFIRMED));

    assertThat(core.step(state, new Event.Ticked(limit.minus(TICK))).effects())
        .hasAtLeastOneElementOfType(Effect.Stop.class);
    assertThat(core.step(state, new Event.Ticked(limit)).next().condition())
        .isEqualTo(new Condition.Fault(new Cause.StopUnconfirmed(), limit, false));
  }

  @Test
  void theEndIsAnnouncedWhenThePadSaysThatAllIsOff() {
    Duration later = Given.NOW.plusMillis(40);
    Step stillOn =
        core.step(
            Given.stopping(),
            new Event.TelemetryHeard(later, Given.telemetry(PadState.ARMED, PadFault.NONE, 80)));
    assertThat(stillOn.next().condition()).isInstanceOf(Condition.Stopping.class);

    Step off =
        core.step(stillOn.next(), new Event.TelemetryHeard(later, Given.telemetry(PadState.SAFE)));
    assertThat(off.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(kinds(off)).containsExactly("stopped");
  }

  @Test
  @DisplayName("H29 L46: a lost pad ends the session in a fault, and its return resumes nothing")
  void aLostPadIsAFault() {
    State lost = core.step(Given.running(), new Event.PadLost(Given.NOW, "silence")).next();
    assertThat(lost.condition())
        .isEqualTo(new Condition.Fault(new Cause.LinkLost("silence"), Given.NOW, false));

    State back = core.step(lost, new Event.PadConnected(Given.NOW, Given.PAD)).next();
    State pressedStart = core.step(back, new Event.Pressed(Given.NOW, Button.START)).next();
    assertThat(pressedStart.condition()).isInstanceOf(Condition.Fault.class);
  }

  @Test
  @DisplayName(
      "H62: a fault is cleared by stop at the pad once the pad is there, off and without a fault")
  void aFaultIsAcknowledgedAtThePad() {
    State acknowledged = core.step(Given.fault(), new Event.Pressed(Given.NOW, Button.STOP)).next();
    assertThat(acknowledged.condition()).isInstanceOf(Condition.Fault.class);

    Step stillThere =
        core.step(
            acknowledged,
            new Event.TelemetryHeard(
                Given.NOW, Given.telemetry(PadState.FAULT, PadFault.OVER_TEMPERATURE, 0)));
    assertThat(stillThere.next().condition()).isInstanceOf(Condition.Fault.class);

    Step cleared =
        core.step(
            stillThere.next(), new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.SAFE)));
    assertThat(cleared.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(kinds(cleared)).containsExactly("cleared");
  }

  @Test
  void anAcknowledgementIsForgottenWhenThePadGoesAway() {
    State acknowledged = core.step(Given.fault(), new Event.Pressed(Given.NOW, Button.STOP)).next();
    State gone = core.step(acknowledged, new Event.PadLost(Given.NOW, "silence")).next();
    State back = core.step(gone, new Event.PadConnected(Given.NOW, Given.PAD)).next();

    State heard =
        core.step(back, new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.SAFE))).next();

    assertThat(heard.condition()).isInstanceOf(Condition.Fault.class);
  }

  @Test
  @DisplayName("fact F33, limit L21: light and chime ask once a minute whether it is comfortable")
  void comfortIsAskedForOnceAMinute() {
    Session session = session(Given.running());
    Duration minute = Given.NOW.plus(Duration.ofSeconds(60).minus(session.played()));

    Effect.Drive before = drive(core.step(Given.running(), new Event.Ticked(minute.minus(TICK))));
    Effect.Drive asking = drive(core.step(Given.running(), new Event.Ticked(minute)));

    assertThat(before.cue().light()).isEqualTo(Light.BREATHE);
    assertThat(asking.cue().light()).isEqualTo(Light.ASK);
    assertThat(asking.cue().chimes()).isEqualTo(before.cue().chimes() + 1);
  }

  @Test
  @DisplayName("L16: nothing that happens makes a running session longer")
  void nothingExtendsASession() {
    for (Event event : Given.everyEvent(Given.NOW.plusSeconds(30))) {
      if (core.step(Given.running(), event).next().condition()
          instanceof Condition.Running(Session session)) {
        Session before = ((Condition.Running) Given.running().condition()).session();
        assertThat(session.startedAt()).as(event.toString()).isEqualTo(before.startedAt());
        assertThat(session.dose()).as(event.toString()).isEqualTo(before.dose());
      }
    }
  }

  @Test
  @DisplayName("L21: a press on start or an answer from the page closes a comfort check")
  void aComfortCheckIsAnswered() {
    Duration minute = Given.NOW.plusSeconds(30);
    State asked = core.step(Given.running(), new Event.Ticked(minute)).next();
    assertThat(kind(asked)).contains(Attention.Kind.COMFORT);

    State pressed = core.step(asked, new Event.Pressed(minute, Button.START)).next();
    State answered =
        core.step(asked, new Event.Asked(minute, 1, new Request.Okay(), "page")).next();

    assertThat(kind(core.step(pressed, new Event.Ticked(minute.plus(TICK))).next())).isEmpty();
    assertThat(kind(core.step(answered, new Event.Ticked(minute.plus(TICK))).next())).isEmpty();
  }

  @Test
  @DisplayName("L21: where an answer is required, two checks without one take a level off")
  void missedChecksTakeALevelOff() {
    Core strict = new Core(Given.REPERTOIRE, Limits.standard(), true);
    double[] caps = new double[2];
    for (int check = 0; check < 2; check++) {
      State state = Given.running();
      state = strict.step(state, new Event.Ticked(Given.NOW.plusSeconds(30))).next();
      state = strict.step(state, new Event.Ticked(Given.NOW.plusSeconds(90))).next();
      if (check == 1) {
        state =
            strict.step(state, new Event.Pressed(Given.NOW.plusSeconds(91), Button.START)).next();
      }
      assertThat(session(state).capLevel()).isEqualTo(6.0);
      state = strict.step(state, new Event.Ticked(Given.NOW.plusSeconds(150))).next();
      caps[check] = session(state).capLevel();
    }
    assertThat(caps).containsExactly(5.0, 6.0);
  }

  @Test
  @DisplayName("L21: where no answer is required, silence changes nothing")
  void silenceIsNoAnswer() {
    State state = Given.running();
    for (int second = 30; second < 300; second += 60) {
      state = core.step(state, new Event.Ticked(Given.NOW.plusSeconds(second))).next();
    }
    assertThat(session(state).capLevel()).isEqualTo(6.0);
  }

  private static Optional<Attention.Kind> kind(State state) {
    return session(state).attention().question().map(Attention.Question::kind);
  }

  @Test
  void anUnknownRoutineIsRejectedWithTheKnownOnes() {
    Step step =
        core.step(
            Given.idle(), new Event.Asked(Given.NOW, 1, new Request.Choose("unclench"), "test"));

    assertThat(step.effects())
        .filteredOn(Effect.Answer.class::isInstance)
        .first()
        .satisfies(
            effect -> {
              Reply reply = ((Effect.Answer) effect).reply();
              assertThat(reply).isInstanceOf(Reply.Rejected.class);
              assertThat(((Reply.Rejected) reply).why()).contains("unclench-10", "wall-ball-10");
            });
  }

  @Test
  @DisplayName("a pad that gives up arming leaves everything at rest")
  void aPadThatNeverArmsIsGivenUp() {
    Step step =
        core.step(Given.starting(), new Event.Ticked(Given.NOW.plus(Duration.ofSeconds(2))));

    assertThat(step.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(step.effects()).hasAtLeastOneElementOfType(Effect.Stop.class);
    assertThat(kinds(step)).containsExactly("rejected");
  }

  private static Session session(State state) {
    return ((Condition.Running) state.condition()).session();
  }

  private static Effect.Drive drive(Step step) {
    return (Effect.Drive)
        step.effects().stream().filter(Effect.Drive.class::isInstance).findFirst().orElseThrow();
  }

  private static List<String> kinds(Step step) {
    return happenings(step).map(Happening::kind).toList();
  }

  private static List<String> texts(Step step) {
    return happenings(step).map(Happening::text).toList();
  }

  private static Stream<Happening> happenings(Step step) {
    return step.effects().stream()
        .filter(Effect.Announce.class::isInstance)
        .map(effect -> ((Effect.Announce) effect).happening());
  }
}
