package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.scenario.JUnitReport;
import org.lumbar.controller.bench.scenario.PictureException;
import org.lumbar.controller.bench.scenario.Result;
import org.lumbar.controller.bench.scenario.Suite;
import org.lumbar.controller.bench.scenario.TapReport;
import org.lumbar.controller.daemon.SystemTimeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lumbar test`: scenarios on the simulated pad, and whether all came as expected.
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Runs scenarios on the simulated pad in virtual time, on all cores: files that say what is done to a",
      "session and what must come of it. What did not come as expected is told and drawn. Without files it",
      "runs all that are shipped.",
      "With --hazards it tries the safety case instead, with --fuzz sessions that chance makes."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all came as expected",
      "1:something did not, or a trial of the hazards failed",
      "2:wrong usage, or a scenario that cannot be read"
    })
final class TestCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private HazardOptions hazards = new HazardOptions();
  @Mixin private FuzzOptions fuzz = new FuzzOptions();

  @Mixin private ScenarioPaths scenarios = new ScenarioPaths();
  @Mixin private final FolderOption folder = new FolderOption();

  @Option(
      names = "--pictures",
      paramLabel = "FOLDER",
      defaultValue = "pictures",
      description = "Where what failed is drawn (default: ${DEFAULT-VALUE}).")
  private Path pictures = Path.of("pictures");

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Also write the results as JUnit XML, for build servers.")
  private @Nullable Path junit;

  @Option(
      names = "--tap",
      paramLabel = "FILE",
      description = "Also write the results in the Test Anything Protocol.")
  private @Nullable Path tap;

  @Option(names = "--json", description = "Print one JSON array instead of lines.")
  private boolean json;

  @Option(
      names = "--watch",
      description = "Run them again whenever a .json file there changes, until Ctrl-C.")
  private boolean watch;

  @Override
  public Integer call() throws InterruptedException {
    if (hazards.isAsked()) {
      return hazards.run(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    }
    if (fuzz.isAsked()) {
      return fuzz.run(spec.commandLine().getOut());
    }
    requireSense();
    return watch ? watch() : exitCode(test());
  }

  private void requireSense() {
    if (watch && json) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE, "--watch never ends, and --json prints one array: leave out one.");
    }
    OutputFiles.require(junit, tap);
    var _ = scenarios.files();
    if (!scenarios.isNamed()) {
      spec.commandLine().getErr().println("Testing all of " + scenarios.paths().getFirst() + ".");
    }
  }

  private int watch() {
    try (FolderWatch folders = new FolderWatch(scenarios.paths())) {
      PrintWriter err = spec.commandLine().getErr();
      do {
        try {
          var _ = test();
        } catch (CommandFailure mendable) {
          err.println(mendable.getMessage());
        }
        err.println("Waiting for a change; Ctrl-C ends it.");
        err.flush();
      } while (folders.awaitChange());
      return ExitCode.INTERRUPTED;
    }
  }

  private List<Result> test() {
    SystemTimeline clock = new SystemTimeline();
    Suite suite = new Suite(folder.library(spec.commandLine().getErr()), pictures, clock::now);
    List<Result> results = run(suite);
    if (json) {
      Output.json(spec.commandLine().getOut(), results.stream().map(TestText.Row::of).toList());
    }
    if (junit != null) {
      OutputFiles.write(junit, JUnitReport.of(results));
    }
    if (tap != null) {
      OutputFiles.write(tap, TapReport.of(results));
    }
    spec.commandLine().getErr().println(TestText.summary(results, clock.now()));
    return results;
  }

  private List<Result> run(Suite suite) {
    try {
      return suite.run(scenarios.files(), this::tell);
    } catch (PictureException unwritable) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(unwritable.getMessage()));
    }
  }

  private void tell(Result result) {
    if (!json) {
      TestText.tell(result, spec.commandLine().getOut());
    }
  }

  private static int exitCode(List<Result> results) {
    if (results.stream().anyMatch(Result.Refused.class::isInstance)) {
      return ExitCode.WRONG_USAGE;
    }
    return results.stream().allMatch(Result::isPassed) ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }
}
