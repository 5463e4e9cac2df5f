package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lumbar.controller.daemon.ControlLoop;

/// How long one plan takes to be simulated, again and again in one process, and what came out of it
/// each time. `simulated` is the length of one run in virtual time.
public record Benchmark(Duration simulated, List<Duration> runs, Set<String> digests) {
  private static final double NANOS_PER_SECOND = 1e9;

  public Benchmark {
    runs = List.copyOf(runs);
    digests = Set.copyOf(digests);
  }

  /// Carries out `plan` so many `times`, measured by `clock`.
  public static Benchmark of(Plan plan, int times, Supplier<Duration> clock) {
    Duration simulated = Duration.ZERO;
    List<Duration> runs = new ArrayList<>();
    Set<String> digests = new LinkedHashSet<>();
    for (int run = 0; run < times; run++) {
      Duration begun = clock.get();
      SessionRun session = new SessionRun(plan);
      digests.add(session.run(() -> {}).digest());
      runs.add(clock.get().minus(begun));
      simulated = session.simulation().now();
    }
    return new Benchmark(simulated, runs, digests);
  }

  /// The first run, in which everything is new to the machine.
  public Duration first() {
    return runs.getFirst();
  }

  /// The middle one of the later half of all runs: by then the machine has compiled what is hot.
  public Duration warmed() {
    List<Duration> later = runs.subList(runs.size() / 2, runs.size()).stream().sorted().toList();
    return later.get(later.size() / 2);
  }

  /// How much faster than real time the warmed process is.
  public double timesReal() {
    return seconds(simulated) / seconds(warmed());
  }

  /// How many ticks of the daemon's loop the warmed process makes in a second.
  public double ticksPerSecond() {
    return timesReal() * NANOS_PER_SECOND / ControlLoop.PERIOD.toNanos();
  }

  /// Whether every run came to the same, to the last bit.
  public boolean isAlwaysTheSame() {
    return digests.size() == 1;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / NANOS_PER_SECOND;
  }
}
