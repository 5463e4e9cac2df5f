package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.Reach;
import org.lumbar.controller.safety.Wellbeing;
import org.lumbar.controller.safety.Why;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.routine.Depth;

/// Which routines start for whom.
class AdmissionTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private static final Clearance GENTLE = Clearance.granted(Care.USUAL.gentle());

  static List<String> routines() {
    return Given.REPERTOIRE.ids();
  }

  @Test
  @DisplayName(
      "facts F7, F11, F12 and F13: with care only gentle routines start, and they are named")
  void onlyGentleRoutinesStart() {
    for (String id : routines()) {
      Depth depth = Given.REPERTOIRE.find(id).orElseThrow().routine().depth();

      Step step = pressed(id, GENTLE);

      if (depth == Depth.GENTLE) {
        assertThat(step.next().condition()).as(id).isInstanceOf(Condition.Starting.class);
      } else {
        assertThat(step.next().condition()).as(id).isInstanceOf(Condition.Idle.class);
        assertThat(said(step)).contains("gentle massages only", "unclench-10, ");
        assertThat(said(step)).doesNotContain("knots");
      }
    }
    assertThat(routines().stream().map(id -> Given.REPERTOIRE.find(id).orElseThrow()))
        .anyMatch(programme -> programme.routine().depth() == Depth.DEEP);
  }

  @Test
  void withoutCareEveryRoutineStarts() {
    for (String id : routines()) {
      assertThat(pressed(id, Clearance.unrestricted()).next().condition())
          .isInstanceOf(Condition.Starting.class);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Clearance.Standing.class,
      names = {"DUE", "REFUSED"})
  @DisplayName("H47: without a screening that allows it nothing starts, and it is said what to do")
  void nothingStartsWithoutAScreening(Clearance.Standing standing) {
    Step step = pressed(Given.ROUTINE, new Clearance(standing, Care.USUAL));

    assertThat(step.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(step.effects()).doesNotHaveAnyElementsOfTypes(Effect.Arm.class);
    assertThat(said(step)).contains("./lumbar screen");
  }

  @Test
  @DisplayName("H14: the pad is armed with no more than the answers allow, heat 0 among it")
  void thePadIsArmedWithTheCare() {
    Care care = Care.USUAL.heated(Care.Heat.OFF).cappedAt(160).within(Reach.HIPS);

    assertThat(pressed(Given.ROUTINE, Clearance.granted(care)).effects())
        .containsExactly(
            new Effect.Arm(
                new Permission(160, Celsius.OFF, Reach.HIPS, Care.USUAL.longestStay())
                    .cappedAt(160, Why.HEALTH_ANSWERS)));
  }

  @Test
  void anUnknownRoutineIsNotStarted() {
    Step step = pressed("no-such-routine", Clearance.unrestricted());

    assertThat(step.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(said(step)).contains("no-such-routine");
  }

  @Test
  @DisplayName("L17 L18: what the past refuses does not start")
  void thePastRefuses() {
    assertThat(said(pressedWith(Allowance.unknown("Rest a little."), Clearance.unrestricted())))
        .isEqualTo("Rest a little.");
  }

  @Test
  @DisplayName("L18, fact F11: with a caution the second massage of a day does not start")
  void aCautionAllowsOneADay() {
    Clearance careful = Clearance.granted(Care.CAUTION);
    Allowance fresh = Allowance.full(Limits.standard());
    Allowance.Refusal rest =
        new Allowance.Refusal(Optional.of(Instant.EPOCH), "Rest until tomorrow 09:00.");
    Allowance once =
        new Allowance(
            fresh.counted(),
            fresh.refusal(),
            fresh.deepRefusal(),
            fresh.gentler(),
            List.of(rest),
            fresh.budget(),
            Wellbeing.UNKNOWN);

    assertThat(pressedWith(fresh, careful).next().condition())
        .isInstanceOf(Condition.Starting.class);
    assertThat(said(pressedWith(once, careful))).isEqualTo(rest.sentence());
    assertThat(pressedWith(once, Clearance.unrestricted()).next().condition())
        .isInstanceOf(Condition.Starting.class);
  }

  @Test
  @DisplayName("H21: on a pad without hips nothing is left to start")
  void aPadWithoutHipsCannotStart() {
    Library library = Library.shipped();
    Core cushion =
        new Core(
            Fitting.repertoire(library, library.findLayout("cushion-6").orElseThrow()),
            Limits.standard(),
            false);
    Clearance hips = Clearance.granted(Care.USUAL.within(Reach.HIPS));

    Step step = cushion.step(idle(Given.ROUTINE, hips), new Event.Pressed(Given.NOW, Button.START));

    assertThat(step.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(said(step)).contains("hips and glutes");
  }

  private static Step pressedWith(Allowance allowance, Clearance clearance) {
    State allowed =
        CORE.step(idle(Given.ROUTINE, clearance), new Event.Allowed(Given.NOW, allowance)).next();
    return CORE.step(allowed, new Event.Pressed(Given.NOW, Button.START));
  }

  private static Step pressed(String routine, Clearance clearance) {
    return CORE.step(idle(routine, clearance), new Event.Pressed(Given.NOW, Button.START));
  }

  private static State idle(String routine, Clearance clearance) {
    State screened = CORE.step(Given.idle(), new Event.Screened(Given.NOW, clearance)).next();
    return screened.with(screened.around().choosing(routine));
  }

  private static String said(Step step) {
    return step.effects().stream()
        .filter(Effect.Announce.class::isInstance)
        .map(effect -> ((Effect.Announce) effect).happening().text())
        .findFirst()
        .orElseThrow();
  }
}
