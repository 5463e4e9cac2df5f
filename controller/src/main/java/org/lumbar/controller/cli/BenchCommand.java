package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.lumbar.controller.bench.Benchmark;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lumbar bench`: how fast this machine simulates, and whether the same seed gives the same bytes.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Simulates one session again and again in one process: how long it takes at first and warmed up,",
      "and whether every run gives the same bytes. docs/speed.md has the figures of one machine."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every run was the same", "1:the runs differ", "2:wrong usage"})
final class BenchCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "ROUTINE",
      arity = "0..1",
      defaultValue = "partner-15",
      description = "The id of a routine (default: ${DEFAULT-VALUE}).")
  private String routine = "";

  @CommandLine.Mixin private final LayoutOption layout = new LayoutOption();

  @CommandLine.Mixin private final SeedOption seed = new SeedOption();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "10",
      description = "How often, 1 to 10000 (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Option(names = "--json", description = "Print one JSON object instead of text.")
  private boolean json;

  /// The figures as their JSON has them.
  record Report(
      String routine,
      String layout,
      long seed,
      double simulated_s,
      double first_s,
      double warmed_s,
      double times_real,
      double ticks_per_s,
      List<Double> runs_s,
      List<String> digests) {}

  @Override
  public Integer call() {
    if (runs < 1 || runs > 10_000) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, "--runs must be 1 to 10000, was " + runs);
    }
    Library library = Library.shipped();
    PadLayout pad = layout.in(library);
    String id = Pads.routine(library, routine).id();
    Plan plan = Plan.of(pad, Fitting.repertoire(library, pad), id, seed.value());
    Benchmark benchmark = Benchmark.of(plan, runs, new SystemTimeline()::now);
    Report report = report(pad, benchmark);
    if (json) {
      Output.json(spec.commandLine().getOut(), report);
    } else {
      text(report, spec.commandLine().getOut());
    }
    return benchmark.isAlwaysTheSame() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private Report report(PadLayout pad, Benchmark benchmark) {
    return new Report(
        routine,
        pad.id(),
        seed.value(),
        seconds(benchmark.simulated()),
        seconds(benchmark.first()),
        seconds(benchmark.warmed()),
        benchmark.timesReal(),
        benchmark.ticksPerSecond(),
        benchmark.runs().stream().map(BenchCommand::seconds).toList(),
        List.copyOf(benchmark.digests()));
  }

  private static void text(Report report, PrintWriter out) {
    out.printf(
        "%s on %s, seed %d: %.0f s simulated, %d times%n",
        report.routine(),
        report.layout(),
        report.seed(),
        report.simulated_s(),
        report.runs_s().size());
    out.printf("first run   %7.3f s%n", report.first_s());
    out.printf(
        "warmed up   %7.3f s, %.0f times real time, %.0f ticks of the loop a second%n",
        report.warmed_s(), report.times_real(), report.ticks_per_s());
    out.printf("digests     %s%n", String.join(" and ", report.digests()));
    out.flush();
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
