package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.lumbar.controller.bench.rig.RigException;

/// Runs the trials: those in virtual time on all cores, and beside them those with real processes,
/// two at a time, for they wait more than they work.
public final class HazardRun {
  private static final int REAL_AT_ONCE = 2;

  private HazardRun() {}

  /// All rows in the order of `hazards`; `done` hears of each as it comes, on any thread.
  public static List<HazardRow> of(List<Hazard> hazards, Consumer<HazardRow> done)
      throws InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService virtual = Executors.newFixedThreadPool(cores);
        ExecutorService real = Executors.newFixedThreadPool(REAL_AT_ONCE)) {
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
      case Hazard.WithRealProcesses(_, Hazard.Trial trial) -> triedTwice(hazard, trial);
      case Hazard.ByHardwareAlone(String assumption) -> HazardRow.hardware(hazard, assumption);
    };
  }

  /// Where the rig itself could not work, as on a machine that starves it, it is set up once more;
  /// what was seen and should not be so is never tried again.
  private static HazardRow triedTwice(Hazard hazard, Hazard.Trial trial) {
    try {
      return seen(hazard, trial);
    } catch (RigException starved) {
      return tried(hazard, trial);
    } catch (Exception | AssertionError e) {
      return HazardRow.broken(hazard, e);
    }
  }

  /// A trial that breaks has proved nothing, whatever it had seen before.
  private static HazardRow tried(Hazard hazard, Hazard.Trial trial) {
    try {
      return seen(hazard, trial);
    } catch (Exception | AssertionError e) {
      return HazardRow.broken(hazard, e);
    }
  }

  private static Optional<Duration> allowed(Hazard hazard) {
    return hazard.proof() instanceof Hazard.WithRealProcesses(Optional<Duration> allowed, _)
        ? allowed
        : Optional.empty();
  }

  private static HazardRow seen(Hazard hazard, Hazard.Trial trial) throws Exception {
    Evidence evidence = new Evidence(allowed(hazard));
    trial.run(evidence);
    return evidence
        .hindrance()
        .map(why -> HazardRow.open(hazard, why))
        .orElseGet(() -> HazardRow.of(hazard, evidence.observations()));
  }
}
