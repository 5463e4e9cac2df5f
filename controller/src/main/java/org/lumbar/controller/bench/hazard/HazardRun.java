package org.lumbar.controller.bench.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Runs the trials: those in virtual time on all cores, those with real processes one after another
/// beside them, for they share the machine's time with what they start.
public final class HazardRun {
  private HazardRun() {}

  /// All rows in the order of `hazards`; `done` hears of each as it comes, on any thread.
  public static List<HazardRow> of(List<Hazard> hazards, Consumer<HazardRow> done)
      throws InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService virtual = Executors.newFixedThreadPool(cores);
        ExecutorService real = Executors.newSingleThreadExecutor()) {
      List<Future<HazardRow>> coming = new ArrayList<>();
      for (Hazard hazard : hazards) {
        ExecutorService where = hazard.proof() instanceof Hazard.WithRealProcesses ? real : virtual;
        coming.add(where.submit(() -> reported(row(hazard), done)));
      }
      List<HazardRow> rows = new ArrayList<>();
      for (Future<HazardRow> one : coming) {
        rows.add(one.get());
      }
      return rows;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a trial's own thread broke", e.getCause());
    }
  }

  private static HazardRow reported(HazardRow row, Consumer<HazardRow> done) {
    done.accept(row);
    return row;
  }

  private static HazardRow row(Hazard hazard) {
    return switch (hazard.proof()) {
      case Hazard.InVirtualTime(Hazard.Trial trial) -> tried(hazard, trial);
      case Hazard.WithRealProcesses(Hazard.Trial trial) -> tried(hazard, trial);
      case Hazard.ByHardwareAlone(String assumption) -> HazardRow.hardware(hazard, assumption);
      case Hazard.NotYet(String where) -> HazardRow.open(hazard, where);
    };
  }

  /// A trial that breaks has proved nothing, whatever it had seen before.
  private static HazardRow tried(Hazard hazard, Hazard.Trial trial) {
    Evidence evidence = new Evidence();
    try {
      trial.run(evidence);
      return HazardRow.of(hazard, evidence.observations());
    } catch (Exception | AssertionError e) {
      return HazardRow.broken(hazard, e);
    }
  }
}
