package org.lumbar.controller.bench.scenario;

import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Trace;
import org.lumbar.routines.file.Library;

/// Carries out one scenario and judges what came of it.
public final class ScenarioRun {
  private ScenarioRun() {}

  /// What came of it, to be drawn where it failed. `failures` are in the order of the file.
  public record Outcome(Trace trace, List<Failure> failures) {
    public boolean isPassed() {
      return failures.isEmpty();
    }
  }

  public static Outcome of(Scenario scenario, Library library) {
    Simulation simulation = new Simulation(scenario.plan(library)).traced();
    scenario.until().ifPresentOrElse(simulation::runTo, () -> simulation.runToEnd(() -> {}));
    Trace trace = simulation.trace();
    List<Failure> failures =
        scenario.expectations().stream()
            .map(expectation -> expectation.judge(trace))
            .flatMap(Optional::stream)
            .toList();
    return new Outcome(trace, failures);
  }
}
