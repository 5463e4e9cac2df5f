package org.lumbar.controller.bench.stepwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// A simulation that a script steps through.
class StepByStepTest {
  private final Simulation simulation = simulation();
  private final StringWriter out = new StringWriter();

  @Test
  void nothingHappensUntilTimeIsLetPass() {
    assertThat(script("map")).isEmpty();

    assertThat(simulation.now()).isZero();
    assertThat(out.toString()).contains("Paused at 0:00", "0:00  disconnected");
  }

  @Test
  void aStepIsATickAndAJumpGoesToItsTime() {
    script("step");
    assertThat(simulation.now()).isEqualTo(Duration.ofMillis(20));
    script("step 1s");
    assertThat(simulation.now()).isEqualTo(Duration.ofMillis(1020));
    script("to 1:30");
    assertThat(simulation.now()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void aPressBeginsASessionAndTheMapShowsItsMotors() {
    script("step 1s", "press start", "step 30s");

    assertThat(situation()).isEqualTo(Situation.RUNNING);
    assertThat(out.toString())
        .contains("started: Started: Wall and ball", "0:31  running, effleurage (Warm-up)")
        .contains("the pad is armed, its enable line on", "   h1  film ");
    List<String> rows =
        out.toString().lines().filter(line -> line.matches("( {2,4}\\S{1,3}){5}")).toList();
    assertThat(rows.getLast()).as("over the spine").contains("x");
    assertThat(rows.subList(rows.size() - 4, rows.size()))
        .anyMatch(row -> row.matches(".*[0-6]\\.\\d.*"));
  }

  @Test
  void whatIsAskedFromAfarAndWhatGoesWrongHappensAtOnce() {
    script("step 1s", "press start", "step 5s", "ask pause", "step 20ms");
    assertThat(situation()).isEqualTo(Situation.PAUSED);

    script("press start", "step 1s", "fault line-unplugged", "step 2s");
    assertThat(situation()).isEqualTo(Situation.FAULT);
    script("mend line-unplugged", "step 2s", "press stop", "step 1s");
    assertThat(situation()).isEqualTo(Situation.IDLE);
  }

  @Test
  void runGoesOnUntilTheSessionIsOver() {
    script("step 1s", "press start", "step 1s", "press stop", "run");

    assertThat(situation()).isEqualTo(Situation.IDLE);
    assertThat(out.toString()).contains("stopped: ");
  }

  @Test
  void quitEndsItAndSoDoesTheEnd() {
    assertThat(script("quit", "step 1s")).isEmpty();
    assertThat(simulation.now()).isZero();
    assertThat(script()).isEmpty();
  }

  @Test
  void helpNamesEveryOrder() {
    script("help");

    assertThat(out.toString())
        .contains("step ", "to ", "run ", "press ", "ask ", "fault ", "mend ", "map ", "quit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hop|there is no order \"hop\"; help lists them",
        "pres start|there is no order \"pres\"; did you mean press?",
        "press|write for instance press stop",
        "press go|there is no button \"go\"",
        "ask start|there is no command \"start\"",
        "fault flood|there is no fault \"flood\"",
        "fault motor-stalled=99|pad back-20 has 14",
        "fault line-loss=two|is not a number",
        "fault line-loss=2|must be 0..1",
        "mend|write for instance mend F22",
        "to 0:00|it is 0:02 already",
        "to 9999m|no simulation lasts longer",
        "step -1|\"-1\" is no time",
        "run fast|run stands alone",
        "quit now|quit stands alone"
      })
  void aMistakeInAScriptIsToldWithItsLineAndEndsIt(String wrong, String why) {
    Optional<String> mistake = script("step 2s", wrong, "step 2s");

    assertThat(mistake)
        .hasValueSatisfying(words -> assertThat(words).startsWith("line 2: ").contains(why));
    assertThat(simulation.now()).isEqualTo(Duration.ofSeconds(2));
  }

  private Situation situation() {
    return Situation.of(simulation.state());
  }

  private Optional<String> script(String... lines) {
    return new StepByStep(
            simulation,
            Pace.of("max"),
            TypedLines.of(new StringReader(String.join("\n", lines))),
            new PrintWriter(out),
            false)
        .run();
  }

  private static Simulation simulation() {
    PadLayout layout = Library.shipped().findLayout("back-20").orElseThrow();
    Plan plan = Plan.of(layout, Fitting.repertoire(Library.shipped(), layout), "wall-ball-10", 1);
    return new Simulation(plan.acting(List.of()));
  }
}
