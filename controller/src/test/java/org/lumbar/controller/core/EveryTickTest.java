package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.PadShape;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;
import org.lumbar.routines.render.Programme;

/// What goes out at a tick: something always, and already the wish is no more than may be.
class EveryTickTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private static final Duration TICK = Duration.ofMillis(20);
  private static final Duration PLAYED = Duration.ofSeconds(10);
  private static final Duration NOW = Given.NOW.plus(PLAYED);
  private static final Permission HIPS_ALONE =
      new Permission(
          Limits.CAP_STEPS, Celsius.OFF, Reach.HIPS, Limits.standard().duration(Limit.FIRM_STAY));

  static Stream<State> everyStateWithAPad() {
    return Given.everyState().stream().filter(state -> state.around().pad().isPresent());
  }

  @ParameterizedTest
  @MethodSource("everyStateWithAPad")
  @DisplayName("L45: every tick tells the pad something, or it would take the daemon for gone")
  void everyTickTellsThePad(State state) {
    assertThat(CORE.step(state, new Event.Ticked(Given.NOW.plus(TICK))).effects())
        .hasAtLeastOneElementOfType(
            state.condition() instanceof Condition.Stopping
                ? Effect.Stop.class
                : Effect.Drive.class);
  }

  @Test
  @DisplayName("L55 H62: in a fault stop is said again until the pad itself says that it is off")
  void aFaultSaysStopUntilThePadIsOff() {
    for (State on :
        new State[] {
          Given.heard(Given.fault(), Given.telemetry(PadState.ARMED)),
          Given.heard(Given.fault(), Given.telemetry(PadState.SAFE, PadFault.NONE, 1))
        }) {
      assertThat(CORE.step(on, new Event.Ticked(NOW)).effects())
          .containsExactly(new Effect.Stop(StopReason.FAULT));
    }
  }

  @Test
  @DisplayName("L55 H62: a pad that calls itself safe and still drives a motor is not off")
  void whatIsDrivenIsNotOff() {
    Event drives = new Event.TelemetryHeard(NOW, Given.telemetry(PadState.SAFE, PadFault.NONE, 1));
    State acknowledged = CORE.step(Given.fault(), new Event.Pressed(NOW, Button.STOP)).next();

    assertThat(CORE.step(Given.stopping(), drives).next().condition())
        .isInstanceOf(Condition.Stopping.class);
    assertThat(CORE.step(acknowledged, drives).next().condition())
        .isInstanceOf(Condition.Fault.class);
  }

  @Test
  @DisplayName("L22 H13: while the massage fades out it wishes for a share of itself and no heat")
  void whoDoesNotAnswerIsFadedOut() {
    Session session = session(played());
    Duration grace = Limits.standard().duration(Limit.PRESENCE_GRACE);
    Duration asked = NOW.plus(TICK).minus(grace).minus(Asking.FADE.dividedBy(2));
    State fading =
        played().in(new Condition.Running(session.with(session.attention().askedSince(asked))));

    assertThat(sum(tick(fading))).isCloseTo(sum(tick(played())) / 2, within(10.0));
    assertThat(tick(fading).wanted().setpoints()).containsOnly(Celsius.OFF);
  }

  @Test
  @DisplayName("L22, fact F52: heat that is switched off is not wished for, and asks for no sign")
  void heatThatIsOffIsNotWishedFor() {
    assertThat(tick(played()).wanted().setpoints()).doesNotContain(Celsius.OFF);
    State off = CORE.step(played(), new Event.Pressed(NOW, Button.HEAT)).next();

    assertThat(tick(off).wanted().setpoints()).containsOnly(Celsius.OFF);
    Duration late = NOW.plus(Limits.standard().duration(Limit.PRESENCE));
    assertThat(askedAt(CORE.step(played(), new Event.Ticked(late)))).isPresent();
    assertThat(askedAt(CORE.step(off, new Event.Ticked(late)))).isEmpty();
  }

  @Test
  @DisplayName("F6: after softer the gate's cap sinks from tick to tick, and is no step")
  void theCapSinksFromTickToTick() {
    State softer = CORE.step(played(), new Event.Pressed(NOW, Button.SOFTER)).next();

    assertThat(tick(softer).permission().capSteps())
        .isEqualTo(Limits.CAP_STEPS - Limits.SOFTER_STEPS / 10);
  }

  @Test
  @DisplayName("H21: hands that may touch the hips alone wish for nothing elsewhere")
  void nothingIsWishedForOutOfReach() {
    State state = begun(HIPS_ALONE);
    int[] strongest = new int[Given.REPERTOIRE.shape().motors().size()];
    for (int tick = 1; tick <= 3_000; tick++) {
      Step step = CORE.step(state, new Event.Ticked(Given.NOW.plus(TICK.multipliedBy(tick))));
      int[] levels = drive(step).wanted().levels().toSteps();
      Arrays.setAll(strongest, motor -> Math.max(strongest[motor], levels[motor]));
      state = step.next();
    }

    assertThat(Arrays.stream(strongest).sum()).isPositive();
    assertThat(IntStream.range(0, strongest.length).filter(motor -> strongest[motor] > 0))
        .allMatch(motor -> channel(motor).site() == Reach.Site.HIPS);
  }

  @Test
  @DisplayName("L52: a tick that is as late as the loop may be renders all that it has missed")
  void aLateTickRendersWhatItHasMissed() {
    int late = (int) Limit.LOOP_LATE.most();
    State state = Given.running();
    for (int end = late; end <= 30 * late; end += late) {
      State leapt = CORE.step(state, new Event.Ticked(Given.NOW.plusMillis(end))).next();
      for (int at = end - late + 20; at <= end; at += 20) {
        state = CORE.step(state, new Event.Ticked(Given.NOW.plusMillis(at))).next();
      }
      assertThat(session(leapt).rendering()).isEqualTo(session(state).rendering());
    }
  }

  static List<Permission> everywhereAndTheHips() {
    return List.of(Permission.everywhere(Limits.CAP_STEPS, Limits.HEAT_BOUND), HIPS_ALONE);
  }

  @ParameterizedTest
  @MethodSource("everywhereAndTheHips")
  @DisplayName("L4 H21 H40: what was paused goes on from standstill, where it was")
  void aPauseIsLeftFromStandstill(Permission permission) {
    State state = played(begun(permission), Duration.ofSeconds(30));
    Session before = session(state);
    assertThat(before.rendering()).isNotEqualTo(Given.REPERTOIRE.still(permission.reach()));
    State paused = state.in(new Condition.Paused(before, before.lastTick()));
    Duration later = before.lastTick().plusSeconds(60);
    State resumed = CORE.step(paused, new Event.Pressed(later, Button.START)).next();

    assertThat(session(resumed).rendering()).isEqualTo(Given.REPERTOIRE.still(permission.reach()));
    State next = CORE.step(resumed, new Event.Ticked(later.plus(TICK))).next();
    assertThat(session(next).played()).isEqualTo(before.played().plus(TICK));
  }

  private static PadShape.Channel channel(int motor) {
    return Given.REPERTOIRE.shape().motors().get(motor);
  }

  private static State begun(Permission permission) {
    Programme programme = Given.REPERTOIRE.find(Given.ROUTINE, permission.reach()).orElseThrow();
    Condition starting =
        new Condition.Starting(Given.NOW, Given.NOW, programme, permission, Given.dose());
    Event armed = new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.ARMED));
    return CORE.step(Given.idle().in(starting), armed).next();
  }

  /// A massage that has been felt for ten seconds.
  private static State played() {
    return played(Given.running(), PLAYED);
  }

  private static State played(State begun, Duration length) {
    State state = begun;
    for (Duration at = TICK; at.compareTo(length) <= 0; at = at.plus(TICK)) {
      state = CORE.step(state, new Event.Ticked(Given.NOW.plus(at))).next();
    }
    return state;
  }

  private static Effect.Drive tick(State state) {
    return drive(CORE.step(state, new Event.Ticked(NOW.plus(TICK))));
  }

  private static Effect.Drive drive(Step step) {
    return (Effect.Drive) step.effects().getFirst();
  }

  private static Optional<Duration> askedAt(Step step) {
    return session(step.next()).attention().askedAt();
  }

  private static double sum(Effect.Drive drive) {
    return Arrays.stream(drive.wanted().levels().toSteps()).sum();
  }

  private static Session session(State state) {
    return ((Condition.Running) state.condition()).session();
  }
}
