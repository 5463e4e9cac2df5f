package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.onlyProblem;
import static org.lumbar.routines.file.Outcomes.problems;
import static org.lumbar.routines.file.RoutineFiles.COOL_DOWN;
import static org.lumbar.routines.file.RoutineFiles.WARM_UP;
import static org.lumbar.routines.file.RoutineFiles.between;
import static org.lumbar.routines.file.RoutineFiles.hold;
import static org.lumbar.routines.file.RoutineFiles.kneading;
import static org.lumbar.routines.file.RoutineFiles.read;
import static org.lumbar.routines.file.RoutineFiles.routine;
import static org.lumbar.routines.file.RoutineFiles.strokes;
import static org.lumbar.routines.file.RoutineFiles.sweeps;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.technique.Effleurage;

/// Quick sweeps are for one's own routines, and for their middle.
class QuickSweepRulesTest {
  @Test
  void aStrokeMayHaveAQuickSweep() {
    assertThat(good(read(between(sweeps(60)))).parts().getFirst().steps().get(1).technique())
        .isEqualTo(new Effleurage(3.5, Duration.ofSeconds(5), Optional.of(Duration.ofMillis(600))));
  }

  @Test
  @DisplayName("F20: a quick sweep takes 0.5 to 2 seconds")
  void aSweepHasItsBounds() {
    String sweep = sweeps(60);
    assertThat(onlyProblem(read(between(sweep.replace("0.6", "0.49")))).toString())
        .contains("\"sweepSeconds\" is 0.49", "F20", "choose 0.5 to 2 seconds");
    assertThat(problems(read(between(sweep.replace("0.6", "2.1"))))).hasSize(1);
    good(read(between(sweep.replace("0.6", "0.5"))));
    good(read(between(sweep.replace("0.6", "2"))));
  }

  @Test
  @DisplayName("F41: slow and steady: quick sweeps neither warm up nor cool down")
  void quickSweepsDoNotCountAtTheEnds() {
    assertThat(problems(read(routine(sweeps(60), kneading(300, 4), sweeps(60)))))
        .hasSize(2)
        .allSatisfy(
            problem ->
                assertThat(problem.next())
                    .isEqualTo(
                        "leave out sweepSeconds here: quick sweeps neither warm up nor calm"))
        .extracting(Problem::what)
        .containsExactly("there is no warm-up", "there is no cool-down");
    good(read(routine(WARM_UP, sweeps(60), kneading(300, 4), sweeps(60), COOL_DOWN)));
  }

  @Test
  @DisplayName("F23: what was pressed is calmed by steady strokes, not by quick sweeps")
  void quickSweepsDoNotCalm() {
    Problem problem = onlyProblem(read(between(hold(30, 4), sweeps(15))));
    assertThat(problem.what()).isEqualTo("no strokes follow this step (hold)");
    assertThat(problem.next()).startsWith("leave out sweepSeconds");
    good(read(between(hold(30, 4), strokes(10), sweeps(15))));
  }

  @Test
  @DisplayName("F41: no shipped routine has one: slow and steady beats fast and furious")
  void noShippedRoutineHasAQuickSweep() {
    assertThat(Library.shipped().routines())
        .flatMap(routine -> routine.parts())
        .flatMap(part -> part.steps())
        .filteredOn(step -> step.technique() instanceof Effleurage)
        .hasSizeGreaterThan(50)
        .allMatch(step -> ((Effleurage) step.technique()).sweep().isEmpty());
  }
}
