package org.lumbar.controller.bench.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.SimulationReport;
import org.lumbar.controller.bench.frames.WatchedSession.Outcome;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.LayoutReader;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;

/// Every shipped routine as a whole session on every shipped pad and on an irregular one, once;
/// then each property of the frames that the simulated pad received, over all of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFrameTest {
  private static final Library LIBRARY = Library.shipped();
  private static final Path IRREGULAR =
      Path.of("../routines/src/test/resources/layouts/irregular-14.json");
  private static final double ROUNDING = 1e-9;

  /// The wire cannot say less than one step; the gate's rounding may add another.
  private static final double WIRE_STEPS = 2 * 0.025;

  private static final String RISING = "rising gently (L4)";
  private static final String ONE_SPOT =
      "one spot rests for 10 s: it was worked for long enough (L8, L9)";
  private static final String LOW_BACK =
      "the low back goes gently until the glutes had their turn (L10)";

  /// Where a pad has no motor for the glutes the low back is spared instead, and where one motor is
  /// all that it has for a region that one gets its rest.
  private static final Map<String, Set<String>> SPARED =
      Map.of(
          "wall-ball-10 on cushion-6", Set.of(LOW_BACK, RISING),
          "partner-15 on cushion-6", Set.of(ONE_SPOT, LOW_BACK, RISING),
          "knots on cushion-6", Set.of(LOW_BACK),
          "desk-day on cushion-6", Set.of(LOW_BACK),
          "desk-day on irregular-14", Set.of(ONE_SPOT, RISING));

  private List<Outcome> sessions = List.of();

  @BeforeAll
  void runAllSessions() throws IOException {
    sessions =
        Stream.concat(LIBRARY.layouts().stream(), Stream.of(irregular()))
            .flatMap(EveryFrameTest::plans)
            .parallel()
            .map(WatchedSession::of)
            .toList();
  }

  private static PadLayout irregular() throws IOException {
    return switch (LayoutReader.read("irregular-14", Files.readString(IRREGULAR))) {
      case Checked.Good<PadLayout>(PadLayout layout, _) -> layout;
      case Checked.Bad<PadLayout>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static Stream<Plan> plans(PadLayout layout) {
    var repertoire = Fitting.repertoire(LIBRARY, layout);
    return LIBRARY.routines().stream().map(routine -> Plan.of(layout, repertoire, routine.id(), 7));
  }

  @Test
  void everySessionEndsByItselfAndThePadTookEveryFrame() {
    assertThat(sessions).hasSize(4 * LIBRARY.routines().size());
    for (Outcome session : sessions) {
      assertThat(session.report().outcome()).as(session.toString()).isEqualTo("completed");
      assertThat(session.frames()).isGreaterThan(session.sessionDrives());
      assertThat(session.traffic().received()).isGreaterThanOrEqualTo(session.frames());
      assertThat(session.traffic().lost()).isZero();
      assertThat(session.traffic().dropped()).isEmpty();
    }
    assertWorst(Figure.GAP_MS).isEqualTo(20);
  }

  @Test
  @DisplayName("F30-F39: as many frames as the article has seconds, part by part")
  void theSecondsAreTheArticles() {
    for (Outcome session : sessions) {
      Routine routine = session.plan().programme().routine();
      assertThat(session.sessionDrives())
          .as(session.toString())
          .isEqualTo(routine.length().dividedBy(Renderer.TICK));
      assertThat(session.report().seconds()).isEqualTo((double) routine.length().toSeconds());
      if (session.report().notes().isEmpty()) {
        assertThat(partSeconds(session.report()))
            .containsExactlyElementsOf(
                routine.parts().stream().map(part -> (double) part.length().toSeconds()).toList());
      }
    }
    assertWorst(Figure.REST_LEVEL).isZero();
    assertWorst(Figure.IDLE_MS).as("only a melt sinks in that slowly").isBetween(20.0, 3000.0);
  }

  private static List<Double> partSeconds(SimulationReport report) {
    return report.phases().stream()
        .map(SimulationReport.Phase::part)
        .distinct()
        .map(
            part ->
                report.phases().stream()
                    .filter(phase -> phase.part().equals(part))
                    .mapToDouble(SimulationReport.Phase::seconds)
                    .sum())
        .toList();
  }

  @Test
  @DisplayName("L1: no motor above 6.0 nor above the session's cap, and nothing while none runs")
  void levelsStayWithinBoundsAndCap() {
    assertWorst(Figure.LEVEL).isBetween(5.0, 6.0);
    assertWorst(Figure.OVER_CAP).isLessThanOrEqualTo(0);
    assertWorst(Figure.OUTSIDE).isZero();
    assertThat(sessions).allMatch(session -> value(session, Figure.LEVEL) >= 1.5);
  }

  @Test
  @DisplayName("L6, F2-F4: a motor over spine, ribs or tailbone never gets anything")
  void excludedMotorsStayOff() {
    assertWorst(Figure.EXCLUDED_LEVEL).isZero();
  }

  @Test
  @DisplayName("L4, L4b: what is felt and what a motor does rises gently")
  void nothingRisesSuddenly() {
    assertWorst(Figure.MOTOR_RISE).isBetween(0.1, 0.2 + ROUNDING);
    assertWorst(Figure.FELT_EXCESS).isLessThanOrEqualTo(WIRE_STEPS);
    assertWorst(Figure.FELT_RISE).isBetween(0.9, 1 + WIRE_STEPS);
  }

  @Test
  @DisplayName("L11: all motors together stay within the pad's power")
  void thePowerStaysWithinTheBudget() {
    assertWorst(Figure.POWER_PART).isBetween(0.3, 1.0);
  }

  @Test
  void noPulseIsShorterThan50MsAndNoShareWeakerThanWhatIsFelt() {
    assertWorst(Figure.PULSE_SHORTFALL_MS).isLessThanOrEqualTo(0);
    assertWorst(Figure.WEAK_MS).as("on the way up or down only").isBetween(20.0, 100.0);
  }

  @Test
  @DisplayName("L8, L9: no motor works for longer than 45 s at 5 or 90 s at 3")
  void noPlaceIsWorkedForTooLong() {
    assertWorst(Figure.STRONG_STAY_S).isBetween(1.0, 45.0);
    assertWorst(Figure.FIRM_STAY_S).isBetween(10.0, 90.0);
  }

  @Test
  @DisplayName("the joint bar: 3 % of the strength, 3 mm, steps of 0.05, all at once")
  void everyHandIsFeltWhereAndAsStronglyAsItIsAskedFor() {
    assertWorst(Figure.STRENGTH_PART).isBetween(0.001, 0.03);
    assertWorst(Figure.PLACE_MM).isBetween(0.1, 3.0);
    assertWorst(Figure.STEP_PART).isBetween(0.01, 0.05 + ROUNDING);
    assertThat(sessions).allMatch(session -> value(session, Figure.STEADY_FRAMES) > 10_000);
  }

  @Test
  @DisplayName(
      "L1-L11: the gate takes nothing off a shipped routine where the pad has every region")
  void theGateHasNothingToDo() {
    assertThat(
            sessions.stream()
                .filter(session -> !session.holds().isEmpty())
                .collect(Collectors.toMap(Outcome::toString, Outcome::holds)))
        .isEqualTo(SPARED);
    assertThat(sessions)
        .filteredOn(session -> value(session, Figure.NARROWED_S) > 0)
        .extracting(Outcome::toString)
        .containsExactlyInAnyOrderElementsOf(SPARED.keySet());
  }

  @Test
  void handsThatMirrorEachOtherAreFeltAlikeToTheLastBit() {
    assertWorst(Figure.ASYMMETRY_LEVELS).isZero();
    assertThat(sessions)
        .filteredOn(session -> value(session, Figure.SYMMETRIC_FRAMES) > 10_000)
        .hasSizeGreaterThan(15);
  }

  @Test
  @DisplayName("L24, L29, F51: heat as the steps ask for it, 15 minutes, not where it is fresh")
  void heatFollowsTheRoutine() {
    assertWorst(Figure.OVER_SETPOINT_C).isLessThanOrEqualTo(0);
    assertWorst(Figure.SETPOINT_C).isBetween(30.0, 41.0);
    assertWorst(Figure.HEAT_S).isBetween(60.0, 900.0);
    assertWorst(Figure.PREPARING_S).isBetween(170.0, 300.0);
    for (Outcome session : sessions) {
      Routine routine = session.plan().programme().routine();
      boolean isWarm = routine.parts().stream().anyMatch(EveryFrameTest::isWarm);
      assertThat(value(session, Figure.SETPOINT_C) > 0).as(session.toString()).isEqualTo(isWarm);
      assertThat(isWarm && routine.facts().contains("F51")).isFalse();
      assertThat(session.report().heaters()).allMatch(heater -> heater.max_c() < 42);
    }
  }

  private static boolean isWarm(Part part) {
    return part.steps().stream().anyMatch(step -> step.heat() != HeatLevel.OFF);
  }

  @Test
  @DisplayName("F20, F41: every session begins and ends with gentle strokes up and down both sides")
  void strokesComeFirstAndLast() {
    assertWorst(Figure.WARM_UP_SHORTFALL_MM).isLessThanOrEqualTo(0);
    assertWorst(Figure.COOL_DOWN_SHORTFALL_MM).isLessThanOrEqualTo(0);
    assertWorst(Figure.END_STRENGTH).isBetween(3.0, 4 * 1.03);
  }

  @Test
  @DisplayName("F26, L21: the light breathes in for 4 s and out for 6 s; a chime asks every minute")
  void lightAndChimeGoAlong() {
    assertWorst(Figure.BREATH_PERCENT).isBetween(0.0, 0.5 + ROUNDING);
    assertWorst(Figure.CHIME_GAP_S).isBetween(30.0, 60.1);
  }

  private AbstractDoubleAssert<?> assertWorst(Figure figure) {
    Outcome worst =
        sessions.stream()
            .max(Comparator.comparingDouble(session -> value(session, figure)))
            .orElseThrow();
    return assertThat(value(worst, figure))
        .as("%s of %s: %s", figure, worst, worst.gauges().worst(figure));
  }

  private static double value(Outcome session, Figure figure) {
    return session.gauges().worst(figure).value();
  }
}
