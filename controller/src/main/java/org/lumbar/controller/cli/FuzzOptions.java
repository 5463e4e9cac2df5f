package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.lumbar.controller.bench.fuzz.FuzzResult;
import org.lumbar.controller.bench.fuzz.FuzzRun;
import org.lumbar.controller.bench.fuzz.FuzzStory;
import picocli.CommandLine.Option;

/// The options of `lumbar test` that try sessions of chance.
final class FuzzOptions {
  @Option(
      names = "--fuzz",
      paramLabel = "COUNT",
      description = {
        "Instead of scenarios, try so many sessions that chance makes: presses, requests and faults at any",
        "moment, and every rule of safety asked after every tick. A seed makes the same session every time:",
        "--fuzz 1 --seed SEED tells the one of a seed that has failed."
      })
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "With --fuzz: the first seed (default: ${DEFAULT-VALUE}).")
  private long seed;

  boolean isAsked() {
    return count > 0;
  }

  /// Runs the sessions; the exit code.
  int run(PrintWriter out) throws InterruptedException {
    Tally tally = new Tally();
    FuzzRun.of(
        seed,
        count,
        result -> {
          tally.add(result);
          if (!result.isPassed() || count == 1) {
            out.println(FuzzStory.of(result));
            out.flush();
          }
        });
    out.println(tally);
    out.flush();
    return tally.failed == 0 ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private static final class Tally {
    private int sessions;
    private int failed;
    private int massages;
    private Duration lasted = Duration.ZERO;

    void add(FuzzResult result) {
      sessions++;
      failed += result.isPassed() ? 0 : 1;
      massages += result.started();
      lasted = lasted.plus(result.lasted());
    }

    @Override
    public String toString() {
      return "%d sessions with %d massages in %d min of virtual time: %d failed."
          .formatted(sessions, massages, lasted.toMinutes(), failed);
    }
  }
}
