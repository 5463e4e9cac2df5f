package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Care.Heat;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;
import org.lumbar.routines.routine.Depth;

/// What the answers ask for, as the simulated pad gets it: whole sessions with care.
class CareOnThePadTest {
  private static final PadLayout LAYOUT = Library.shipped().findLayout("back-20").orElseThrow();
  private static final PadLayout MAT = Library.shipped().findLayout("mat-26").orElseThrow();
  private static final int LEVEL = 40;
  private static final int FIRM = 3 * LEVEL;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unclench-10",
        "gentle-daily",
        "flare-up-first",
        "flare-up-second-day",
        "warm-and-stroke"
      })
  @DisplayName("L3 L25, facts F11 and F12: with a caution 4.0, 37 °C, 5 minutes, and 30 s a place")
  void aCautionIsHeldOnThePad(String routine) {
    Simulation simulation = run(LAYOUT, routine, Care.CAUTION);

    List<Sample> samples = simulation.trace().samples();
    assertThat(strongest(samples)).isBetween(2 * LEVEL, 4 * LEVEL);
    assertThat(samples)
        .allMatch(sample -> sample.heaters().stream().noneMatch(CareOnThePadTest::isTooWarm));
    assertThat(simulation.massaged()).isBetween(Duration.ofSeconds(299), Duration.ofSeconds(300));
    for (int motor = 0; motor < LAYOUT.motors().size(); motor++) {
      assertThat(longestFirm(samples, motor)).as("motor %d", motor).isLessThanOrEqualTo(30.5);
    }
    assertThat(kinds(simulation)).contains("started", "finished");
  }

  @Test
  @DisplayName("fact F12: a deep routine does not start with a caution")
  void aDeepRoutineDoesNotStart() {
    Simulation simulation = run(LAYOUT, "knots", Care.CAUTION);

    assertThat(repertoire(LAYOUT).find("knots").orElseThrow().routine().depth())
        .isEqualTo(Depth.DEEP);
    assertThat(simulation.trace().samples()).allMatch(Sample::isOff);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unclench-10", "gentle-daily", "flare-up-second-day"})
  @DisplayName(
      "H21: hips and glutes only, and the massage is felt there but for the rests between turns")
  void onlyTheHipsAreDriven(String routine) {
    for (PadLayout layout : List.of(LAYOUT, MAT)) {
      Simulation simulation = run(layout, routine, Care.USUAL.within(Reach.HIPS));

      List<Sample> samples = simulation.trace().samples();
      Set<Integer> hips = motorsOn(layout, Tag.GLUTE, Tag.HIP);
      assertThat(drivenMotors(samples)).isNotEmpty().isSubsetOf(hips);
      assertThat(shareFelt(samples)).as(layout.id()).isGreaterThan(0.6);
    }
  }

  @Test
  @DisplayName("C7, fact F13: with sciatica the low back gets 3.0 at most beside the spine")
  void sciaticaIsLightBesideTheSpine() {
    Care care = Care.CAUTION.within(Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE);
    List<Sample> samples = run(LAYOUT, "unclench-10", care).trace().samples();

    Set<Integer> hips = motorsOn(LAYOUT, Tag.GLUTE, Tag.HIP);
    Set<Integer> besideTheSpine = motorsOn(LAYOUT, Tag.PARASPINAL);
    assertThat(drivenMotors(samples)).containsAnyElementsOf(besideTheSpine);
    for (int motor : drivenMotors(samples)) {
      int most = samples.stream().mapToInt(at -> at.applied().steps(motor)).max().orElseThrow();
      assertThat(hips.contains(motor) || besideTheSpine.contains(motor)).isTrue();
      assertThat(most).isLessThanOrEqualTo(hips.contains(motor) ? 4 * LEVEL : FIRM);
    }
  }

  @Test
  @DisplayName("fact F15: sore means one level less and 5 minutes")
  void soreMeansLess() {
    Simulation simulation =
        run(LAYOUT, "partner-15", Care.USUAL.softerBy(LEVEL).lasting(Duration.ofMinutes(5)));

    assertThat(strongest(simulation.trace().samples())).isLessThanOrEqualTo(5 * LEVEL);
    assertThat(simulation.massaged()).isLessThanOrEqualTo(Duration.ofMinutes(5));
  }

  @Test
  @DisplayName(
      "H13, D2: who may fall asleep and gives no sign for 2 minutes and 30 s is off, without heat too")
  void whoFallsAsleepIsOff() {
    Care sleepy = Care.USUAL.heated(Heat.OFF).askingForASign(Duration.ofMinutes(2));
    Plan plan =
        Plan.of(LAYOUT, repertoire(LAYOUT), "gentle-daily", 1)
            .clearedBy(Clearance.granted(sleepy))
            .with(new Act.Break(Duration.ZERO, new Asleep()));
    Simulation simulation = new Simulation(plan);
    simulation.runTo(Plan.START_AT.plusSeconds(145));
    assertThat(simulation.truth().isOff()).isFalse();

    simulation.runTo(Plan.START_AT.plusSeconds(155));

    assertThat(simulation.truth().isOff()).isTrue();
  }

  @Test
  @DisplayName("H14: no heat means that no heater ever gets a setpoint")
  void noHeatIsNoHeat() {
    List<Sample> samples =
        run(LAYOUT, "warm-and-stroke", Care.USUAL.heated(Heat.OFF)).trace().samples();

    assertThat(strongest(samples)).isPositive();
    assertThat(samples)
        .allMatch(
            sample ->
                sample.heaters().stream().allMatch(heat -> heat.setpoint().equals(Celsius.OFF)));
  }

  private static boolean isTooWarm(Sample.Heat heat) {
    return heat.setpoint().isAbove(Celsius.of(37));
  }

  private static Simulation run(PadLayout layout, String routine, Care care) {
    Simulation simulation =
        new Simulation(
                Plan.of(layout, repertoire(layout), routine, 1).clearedBy(Clearance.granted(care)))
            .traced();
    assertThat(simulation.runToEnd(() -> {})).isTrue();
    return simulation;
  }

  private static Repertoire repertoire(PadLayout layout) {
    return Fitting.repertoire(Library.shipped(), layout);
  }

  private static int strongest(List<Sample> samples) {
    return samples.stream().mapToInt(at -> at.applied().strongestSteps()).max().orElseThrow();
  }

  private static Set<Integer> drivenMotors(List<Sample> samples) {
    return IntStream.range(0, samples.getFirst().applied().count())
        .filter(motor -> samples.stream().anyMatch(at -> at.applied().steps(motor) > 0))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static Set<Integer> motorsOn(PadLayout layout, Tag... tags) {
    return IntStream.range(0, layout.motors().size())
        .filter(motor -> Set.of(tags).containsAll(layout.motors().get(motor).tags()))
        .boxed()
        .collect(Collectors.toSet());
  }

  /// The longest time in seconds that a motor was at 3.0 or more without a break.
  private static double longestFirm(List<Sample> samples, int motor) {
    Duration since = null;
    Duration longest = Duration.ZERO;
    for (Sample at : samples) {
      if (at.applied().steps(motor) < FIRM) {
        since = null;
      } else if (since == null) {
        since = at.at();
      } else {
        Duration now = at.at().minus(since);
        longest = now.compareTo(longest) > 0 ? now : longest;
      }
    }
    return longest.toMillis() / 1000.0;
  }

  /// Of the time of the massage, the share in which anything was felt.
  private static double shareFelt(List<Sample> samples) {
    List<Sample> running =
        samples.stream().filter(at -> at.situation() == Situation.RUNNING).toList();
    return (double) running.stream().filter(at -> !at.applied().isOff()).count() / running.size();
  }

  private static List<String> kinds(Simulation simulation) {
    return simulation.happenings().stream().map(happening -> happening.kind()).toList();
  }
}
