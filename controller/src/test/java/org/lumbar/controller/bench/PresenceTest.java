package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Light;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.HeatLevel;

/// L22, hazard H13: while it is warm, the person must give a sign every five minutes. The whole
/// daemon's loop and the pad's own truth, in virtual time.
class PresenceTest {
  private static final Library LIBRARY = Library.shipped();
  private static final PadLayout PAD = LIBRARY.findLayout("back-20").orElseThrow();
  private static final Repertoire REPERTOIRE = Fitting.repertoire(LIBRARY, PAD);

  /// Warm from its first second to far beyond the presence check.
  private static final String WARM = "partner-15";

  private final Simulation simulation = new Simulation(Plan.of(PAD, REPERTOIRE, WARM, 11));

  @Test
  @DisplayName(
      "H13 L22: who never answers is asked at 300 s; at 330 s heat is off, at 332 s all is")
  void aSleepingPersonLosesTheHeat() {
    simulation.sleep(true);
    start();
    runUntil(299.5);
    assertThat(light()).isNotEqualTo(Light.ASK);
    assertThat(isWarm()).isTrue();

    runUntil(300.5);
    assertThat(light()).isEqualTo(Light.ASK);
    runUntil(329.5);
    assertThat(isWarm()).isTrue();
    assertThat(simulation.truth().chimes() - comfortChimes()).isGreaterThanOrEqualTo(5);

    runUntil(330.2);
    assertThat(isWarm()).isFalse();
    runUntil(332.1);
    assertThat(simulation.truth().isOff()).isTrue();
    assertThat(simulation.state().condition())
        .isInstanceOfSatisfying(
            Condition.Fault.class,
            fault -> assertThat(fault.cause()).isInstanceOf(Cause.NobodyAnswered.class));
  }

  @Test
  @DisplayName("H13 L22: the end fades within 2 s and does not break off")
  void theEndFades() {
    simulation.sleep(true);
    start();
    runUntil(330);
    List<Integer> strongest = new ArrayList<>();
    for (int tenth = 0; tenth < 20; tenth++) {
      simulation.runTo(simulation.now().plusMillis(100));
      strongest.add(strongestNow());
    }
    assertThat(strongest.getFirst()).isPositive();
    assertThat(strongest.getLast()).isZero();
    assertThat(strongest.stream().distinct().count()).as("steps of the fading").isGreaterThan(4);
  }

  @Test
  @DisplayName("H13 L22: a press that comes once the massage fades out comes too late")
  void aLatePressDoesNotBringTheHeatBack() {
    simulation.sleep(true);
    start();
    runUntil(330.4);
    simulation.pad().press(Button.SOFTER);
    runUntil(332.1);

    assertThat(simulation.truth().isOff()).isTrue();
  }

  @Test
  @DisplayName("L22: any button is a sign; a caregiver's answer from afar is none")
  void anyButtonIsASign() {
    simulation.sleep(true);
    start();
    runUntil(310);
    simulation.loop().happen(new Event.Asked(simulation.now(), 1, new Request.Okay(), "page"));
    simulation.runTo(simulation.now().plusSeconds(1));
    assertThat(light()).isEqualTo(Light.ASK);

    simulation.pad().press(Button.SOFTER);
    simulation.runTo(simulation.now().plusSeconds(1));
    assertThat(light()).isNotEqualTo(Light.ASK);
    runUntil(600);
    assertThat(simulation.state().condition()).isInstanceOf(Condition.Running.class);
  }

  @Test
  @DisplayName("L22: without heat nobody is asked for a sign")
  void withoutHeatNobodyIsAsked() {
    simulation.sleep(true);
    start();
    simulation.loop().happen(new Event.Asked(simulation.now(), 1, new Request.HeatOff(), "page"));
    runUntil(400);

    assertThat(simulation.state().condition()).isInstanceOf(Condition.Running.class);
    assertThat(kinds()).doesNotContain("presence");
  }

  @Test
  @DisplayName("L22: fifteen warm minutes run through with somebody who presses when asked")
  void anAwakePersonIsMassagedToTheEnd() {
    start();
    simulation.runToEnd(() -> {});

    assertThat(kinds()).contains("presence", "finished").doesNotContain("fault");
  }

  @Test
  void theRoutineOfThisTestIsWarmThroughout() {
    var programme = REPERTOIRE.find(WARM).orElseThrow();
    for (int second = 0; second < 420; second++) {
      assertThat(programme.at(Duration.ofSeconds(second), 6).heat()).isNotEqualTo(HeatLevel.OFF);
    }
  }

  private void start() {
    simulation.runTo(Plan.START_AT.plusMillis(200));
  }

  /// Until so long after the session began.
  private void runUntil(double seconds) {
    Duration begun =
        simulation.happenings().stream()
            .filter(happening -> happening.kind().equals("started"))
            .map(Happening::at)
            .findFirst()
            .orElseThrow();
    Duration end = begun.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    simulation.runTo(end);
  }

  private int comfortChimes() {
    return (int) simulation.massaged().toSeconds() / 60;
  }

  private Light light() {
    return simulation.truth().cue().light();
  }

  private boolean isWarm() {
    return simulation.truth().setpoints().stream()
        .anyMatch(setpoint -> setpoint.isAbove(Celsius.OFF));
  }

  private int strongestNow() {
    int strongest = 0;
    for (int motor = 0; motor < simulation.truth().applied().count(); motor++) {
      strongest = Math.max(strongest, simulation.truth().applied().steps(motor));
    }
    return strongest;
  }

  private List<String> kinds() {
    return simulation.happenings().stream().map(Happening::kind).toList();
  }
}
