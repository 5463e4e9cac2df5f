package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.status.Happening;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// Plans carried out in virtual time: presses, requests and faults come at their time, and the same
/// plan gives the same bytes.
class SimulationTest {
  private static final PadLayout LAYOUT = Library.shipped().findLayout("back-20").orElseThrow();
  private static final Repertoire REPERTOIRE = Fitting.repertoire(Library.shipped(), LAYOUT);

  @Test
  void aPressOnStopSwitchesEverythingOffWithin50Ms() {
    Simulation simulation = run(plan().with(ActWords.press("stop@30.013s")));

    List<Sample> after = after(simulation, 30_063);
    assertThat(samples(simulation, 29_000, 30_000)).noneMatch(Sample::isOff);
    assertThat(after).isNotEmpty().allMatch(Sample::isOff);
    assertThat(kinds(simulation)).containsSubsequence("started", "stopped");
  }

  @Test
  void whatIsAskedFromAfarHappensAtItsTime() {
    Simulation simulation =
        run(plan().with(ActWords.command("pause@30s"), ActWords.command("stop@40s")));

    assertThat(at(simulation, 29_000).situation()).isEqualTo(Situation.RUNNING);
    assertThat(at(simulation, 35_000).situation()).isEqualTo(Situation.PAUSED);
    assertThat(at(simulation, 41_000).situation()).isEqualTo(Situation.IDLE);
  }

  @Test
  @DisplayName(
      "F22: a fault of the pad at its time ends the session, and is there until it is mended")
  void aFaultComesAndGoes() {
    Plan plan = plan().with(ActWords.fault("F22@30s..40s").toArray(Act[]::new));
    Simulation simulation = run(plan.with(ActWords.press("stop@35s"), ActWords.press("stop@45s")));

    assertThat(at(simulation, 29_000).situation()).isEqualTo(Situation.RUNNING);
    assertThat(at(simulation, 31_000).situation()).isEqualTo(Situation.FAULT);
    assertThat(at(simulation, 36_000).situation()).isEqualTo(Situation.FAULT);
    assertThat(at(simulation, 46_000).situation()).isEqualTo(Situation.IDLE);
  }

  @Test
  void nobodyWhoMayNotStartIsStarted() {
    Simulation simulation = run(plan().clearedBy(Clearance.DUE));

    assertThat(simulation.trace().samples()).allMatch(Sample::isOff);
    assertThat(simulation.now()).isLessThan(Duration.ofSeconds(10));
    assertThat(kinds(simulation)).contains("rejected");
  }

  @Test
  @DisplayName("F42: a loop that stands still for half a second goes on")
  void aShortFreezeIsSurvived() {
    Simulation simulation = new Simulation(plan()).traced();
    List<Long> said = new ArrayList<>();
    simulation
        .line()
        .tappedBy(
            (way, _) -> {
              if (way == VirtualLine.Way.TO_PAD) {
                said.add(simulation.now().toMillis());
              }
            });
    simulation.runTo(Duration.ofSeconds(30));
    simulation.freezeLoop(Duration.ofMillis(30_500));
    simulation.runTo(Duration.ofSeconds(35));

    assertThat(at(simulation, 35_000).situation()).isEqualTo(Situation.RUNNING);
    assertThat(said).allMatch(at -> at <= 30_000 || at >= 30_500).anyMatch(at -> at > 34_000);
  }

  @Test
  @DisplayName(
      "F42 H27: a loop that stands still for 1.5 s finds the pad off, and starts nothing anew")
  void aLongFreezeEndsTheSession() {
    Simulation simulation = new Simulation(plan()).traced();
    simulation.runTo(Duration.ofSeconds(30));
    simulation.freezeLoop(Duration.ofMillis(31_500));
    simulation.runTo(Duration.ofMillis(31_040));
    assertThat(simulation.truth().isOff()).isTrue();
    simulation.runTo(Duration.ofSeconds(60));

    assertThat(after(simulation, 31_500)).allMatch(Sample::isOff);
    assertThat(at(simulation, 60_000).situation()).isEqualTo(Situation.FAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unclench-10", "partner-15"})
  void theSamePlanGivesTheSameBytes(String routine) {
    Plan plan =
        Plan.of(LAYOUT, REPERTOIRE, routine, 42)
            .with(ActWords.fault("F22@30s..40s").toArray(Act[]::new));

    assertThat(run(plan).digest()).hasSize(32).isEqualTo(run(plan).digest());
  }

  @Test
  void aHundredRunsOfOneSeedGiveOneHashWithNoiseOnTheLineAndASensorThatBreaks() {
    Plan plan =
        plan()
            .with(ActWords.fault("line-noise@1s").toArray(Act[]::new))
            .with(ActWords.fault("line-delay=20/40@2s").toArray(Act[]::new))
            .with(ActWords.fault("F22@5s").toArray(Act[]::new));

    assertThat(IntStream.range(0, 100).parallel().mapToObj(_ -> run(plan).digest()).distinct())
        .hasSize(1);
  }

  @Test
  void anotherSeedOrOneMorePressGivesOtherBytes() {
    List<String> digests = new ArrayList<>();
    digests.add(run(plan()).digest());
    digests.add(run(Plan.of(LAYOUT, REPERTOIRE, "unclench-10", 8)).digest());
    digests.add(run(plan().with(ActWords.press("softer@30s"))).digest());

    assertThat(digests).doesNotHaveDuplicates();
  }

  private static Plan plan() {
    return Plan.of(LAYOUT, REPERTOIRE, "unclench-10", 7);
  }

  private static Simulation run(Plan plan) {
    Simulation simulation = new Simulation(plan).traced();
    assertThat(simulation.runToEnd(() -> {})).isTrue();
    return simulation;
  }

  private static List<String> kinds(Simulation simulation) {
    return simulation.happenings().stream().map(Happening::kind).toList();
  }

  private static Sample at(Simulation simulation, long millis) {
    return samples(simulation, millis, millis + 19).getFirst();
  }

  private static List<Sample> after(Simulation simulation, long millis) {
    return samples(simulation, millis, Long.MAX_VALUE);
  }

  private static List<Sample> samples(Simulation simulation, long fromMillis, long toMillis) {
    return simulation.trace().samples().stream()
        .filter(
            sample -> sample.at().toMillis() >= fromMillis && sample.at().toMillis() <= toMillis)
        .toList();
  }
}
