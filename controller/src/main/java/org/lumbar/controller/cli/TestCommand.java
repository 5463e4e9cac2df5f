package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.scenario.JUnitReport;
import org.lumbar.controller.bench.scenario.PictureException;
import org.lumbar.controller.bench.scenario.Result;
import org.lumbar.controller.bench.scenario.ScenarioFile;
import org.lumbar.controller.bench.scenario.Suite;
import org.lumbar.controller.bench.scenario.TapReport;
import org.lumbar.controller.daemon.SystemTimeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lumbar test`: scenarios on the simulated pad, and whether all came as expected.
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Runs scenarios on the simulated pad in virtual time, on all cores: files that say what is done to a",
      "session and what must come of it. What did not come as expected is told and drawn.",
      "With --hazards it tries the safety case instead."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all came as expected",
      "1:something did not, or a trial of the hazards failed",
      "2:wrong usage, or a scenario that cannot be read"
    })
final class TestCommand implements Callable<Integer> {
  private static final double MILLIS_PER_SECOND = 1000.0;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private HazardOptions hazards = new HazardOptions();

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description = "Scenario files, or folders of them, as the folder scenarios of this project.")
  private List<Path> paths = List.of();

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "A folder with routines and layouts of your own, besides the shipped ones.")
  private @Nullable Path folder;

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

  @Override
  public Integer call() throws InterruptedException {
    if (hazards.isAsked()) {
      return hazards.run(spec.commandLine().getOut());
    }
    if (paths.isEmpty()) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "What is to be tested? Name scenario files or folders, for example scenarios, or --hazards.");
    }
    SystemTimeline clock = new SystemTimeline();
    Suite suite = new Suite(Pads.library(Optional.ofNullable(folder)), pictures, clock::now);
    List<Result> results = run(suite);
    if (junit != null) {
      Output.file(junit, JUnitReport.of(results));
    }
    if (tap != null) {
      Output.file(tap, TapReport.of(results));
    }
    long passed = results.stream().filter(Result::isPassed).count();
    spec.commandLine()
        .getErr()
        .printf(
            "%d of %d scenarios came as expected, in %.1f s.%n",
            passed, results.size(), clock.now().toMillis() / MILLIS_PER_SECOND);
    return exitCode(results);
  }

  private List<Result> run(Suite suite) {
    try {
      return suite.run(files(), this::tell);
    } catch (PictureException unwritable) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(unwritable.getMessage()));
    }
  }

  private List<ScenarioFile> files() {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new CommandFailure(
            ExitCode.WRONG_USAGE,
            "There is no file or folder %s. Name one that holds scenarios.".formatted(path));
      }
    }
    List<ScenarioFile> files =
        paths.stream().flatMap(path -> ScenarioFile.at(path).stream()).toList();
    if (files.isEmpty()) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE, "There is no scenario (.json) in %s.".formatted(paths));
    }
    return files;
  }

  private void tell(Result result) {
    PrintWriter out = spec.commandLine().getOut();
    switch (result) {
      case Result.Ran ran -> {
        String mark = ran.isPassed() ? "ok  " : "FAIL";
        out.printf("%s  %s: %s%n", mark, ran.file(), ran.name());
        ran.complaints().forEach(sentence -> out.println("      " + sentence));
        ran.picture().ifPresent(picture -> out.println("      picture: " + picture));
      }
      case Result.Refused refused -> {
        out.printf("BAD   %s%n", refused.file());
        refused.complaints().forEach(sentence -> out.println("      " + sentence));
      }
    }
    out.flush();
  }

  private static int exitCode(List<Result> results) {
    if (results.stream().anyMatch(Result.Refused.class::isInstance)) {
      return ExitCode.WRONG_USAGE;
    }
    return results.stream().allMatch(Result::isPassed) ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }
}
