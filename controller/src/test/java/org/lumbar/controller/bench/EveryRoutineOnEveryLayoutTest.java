package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;

/// Every shipped routine as a whole session on every shipped pad: it ends well, and what the pad
/// received and did stays within all bounds.
class EveryRoutineOnEveryLayoutTest {
  private static final Library LIBRARY = Library.shipped();

  static Stream<Arguments> everyPair() {
    return LIBRARY.layouts().stream()
        .flatMap(
            layout -> LIBRARY.routines().stream().map(routine -> Arguments.of(routine, layout)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("everyPair")
  @DisplayName("L1 L6 L24 L27 H20 H22: a whole session on the simulated pad")
  void theSessionEndsWellWithinAllBounds(Routine routine, PadLayout layout) {
    SimulationReport report =
        new SessionRun(Plan.of(layout, Fitting.repertoire(LIBRARY, layout), routine.id(), 7))
            .run(() -> {});

    assertThat(report.outcome()).as(() -> report.events().toString()).isEqualTo("completed");
    for (SimulationReport.Motor motor : report.motors()) {
      assertThat(motor.max()).as(motor.id()).isLessThanOrEqualTo(6.0);
      if (motor.excluded()) {
        assertThat(motor.max()).as(motor.id()).isZero();
      }
    }
    for (SimulationReport.Heater heater : report.heaters()) {
      assertThat(heater.max_setpoint_c()).isLessThanOrEqualTo(41.0);
      assertThat(heater.max_c()).isLessThan(42.0);
    }
    double seconds = report.phases().stream().mapToDouble(SimulationReport.Phase::seconds).sum();
    assertThat(seconds).isEqualTo(report.seconds());
    assertThat(report.phases().stream().map(SimulationReport.Phase::technique))
        .filteredOn(technique -> !technique.equals("rest"))
        .first()
        .as("the first technique, heat apart (facts F41 and F50)")
        .isEqualTo("effleurage");
    assertThat(report.phases().getLast().technique()).isEqualTo("effleurage");
    assertThat(report.motors()).anyMatch(motor -> motor.max() >= 1.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theSameSeedGivesTheSameReport(long seed) {
    PadLayout layout = LIBRARY.findLayout("back-20").orElseThrow();
    var repertoire = Fitting.repertoire(LIBRARY, layout);

    SimulationReport once = run(Plan.of(layout, repertoire, "unclench-10", seed));
    SimulationReport twice = run(Plan.of(layout, repertoire, "unclench-10", seed));

    assertThat(once).isEqualTo(twice);
  }

  private static SimulationReport run(Plan plan) {
    return new SessionRun(plan).run(() -> {});
  }
}
