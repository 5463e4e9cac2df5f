package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.hazard.Hazard;
import org.lumbar.controller.bench.hazard.HazardRow;
import org.lumbar.controller.bench.hazard.HazardRow.Verdict;
import org.lumbar.controller.bench.hazard.HazardRun;
import org.lumbar.controller.bench.hazard.HazardTable;
import org.lumbar.controller.bench.hazard.SafetyCase;
import picocli.CommandLine.Option;

/// The options of `lumbar test` that try the hazards of the safety case.
final class HazardOptions {
  @Option(
      names = "--hazards",
      description = {
        "Instead of scenarios, try the table of all hazards: each is let happen in the simulated pad or its",
        "surroundings, in virtual time or with the real daemon on a real terminal. Rows that only hardware can",
        "prove, and rows that this machine does not let be tried, are shown and never called passed."
      })
  private boolean isAsked;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "With --hazards: only these rows, for example --only H2,H26.")
  private List<String> only = List.of();

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "With --hazards: write the table as a document too.")
  private @Nullable Path markdown;

  boolean isAsked() {
    return isAsked;
  }

  /// Runs the table and prints its rows as they come, or all of them as one JSON array on `out`;
  /// the exit code.
  int run(PrintWriter out, PrintWriter err, boolean isJson) throws InterruptedException {
    List<Hazard> chosen = chosen();
    OutputFiles.require(markdown);
    PrintWriter told = isJson ? err : out;
    keepQuiet();
    told.println(SafetyCase.heading());
    HazardPrinter printer = new HazardPrinter(told, chosen, Progress.isAtTerminal());
    List<HazardRow> rows = HazardRun.of(chosen, printer::take);
    told.println(SafetyCase.summary(rows));
    told.flush();
    if (isJson) {
      Output.json(out, rows.stream().map(SafetyCase.View::of).toList());
    }
    if (markdown != null) {
      OutputFiles.write(markdown, SafetyCase.markdown(rows));
    }
    boolean hasFailed = rows.stream().anyMatch(row -> row.verdict() == Verdict.FAIL);
    return hasFailed ? ExitCode.CHECK_FAILED : ExitCode.FINE;
  }

  /// What the trials do to the daemon's parts in this process makes them complain, as they should:
  /// between the rows that would read like trouble. Has an effect with the log of this project
  /// alone, and only where nobody has said otherwise.
  private static void keepQuiet() {
    String level = "org.slf4j.simpleLogger.log.org.lumbar.controller.screening";
    if (System.getProperty(level) == null) {
      System.setProperty(level, "off");
    }
  }

  private List<Hazard> chosen() {
    List<Hazard> all = HazardTable.all();
    List<String> ids = all.stream().map(Hazard::id).toList();
    for (String id : only) {
      if (!ids.contains(id)) {
        throw new CommandFailure(
            ExitCode.WRONG_USAGE, "There is no hazard \"%s\"; there are H1 to H62.".formatted(id));
      }
    }
    return all.stream().filter(hazard -> only.isEmpty() || only.contains(hazard.id())).toList();
  }
}
