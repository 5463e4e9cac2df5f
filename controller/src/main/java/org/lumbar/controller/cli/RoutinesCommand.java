package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lumbar.routines.file.FiguresTable;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.file.LibraryTable;
import org.lumbar.routines.file.Problem;
import org.lumbar.routines.routine.Routine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lumbar routines`: the library as a table.
@Command(
    name = "routines",
    mixinStandardHelpOptions = true,
    description = "Lists all routines: how long, how deep, for whom.")
final class RoutinesCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "Print one JSON array instead of a table.")
  private boolean json;

  @Option(
      names = "--markdown",
      description = "Print every part with its seconds beside the facts, as in routines/README.md.")
  private boolean markdown;

  @Option(
      names = "--figures",
      description =
          "Play every routine on every pad and print how faithfully it is felt (takes a minute).")
  private boolean figures;

  @CommandLine.Mixin private final FolderOption folder = new FolderOption();

  private record Row(
      String id, String title, String forWhom, String depth, long seconds, List<String> facts) {
    static Row of(Routine routine) {
      return new Row(
          routine.id(),
          routine.title(),
          routine.forWhom(),
          routine.depth().name().toLowerCase(Locale.ROOT),
          routine.length().toSeconds(),
          routine.facts());
    }

    private String minutes() {
      return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
  }

  @Override
  public Integer call() {
    Library library = Pads.library(folder.path());
    List<Row> rows = library.routines().stream().map(Row::of).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Output.json(out, rows);
    } else if (markdown) {
      out.print(LibraryTable.markdown(library));
    } else if (figures) {
      out.print(FiguresTable.markdown(library));
    } else {
      table(rows, out);
    }
    out.flush();
    library.problems().stream()
        .map(Problem::toString)
        .forEach(spec.commandLine().getErr()::println);
    return library.problems().isEmpty() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }

  private static void table(List<Row> rows, PrintWriter out) {
    int id = rows.stream().mapToInt(row -> row.id().length()).max().orElse(0);
    int title = rows.stream().mapToInt(row -> row.title().length()).max().orElse(0);
    String line = "%-" + id + "s  %5s  %-8s  %-" + title + "s  %s%n";
    out.printf(line, "ROUTINE", "MIN:S", "DEPTH", "TITLE", "FOR");
    rows.forEach(
        row -> out.printf(line, row.id(), row.minutes(), row.depth(), row.title(), row.forWhom()));
    out.println();
    out.println("Look into one with ./lumbar show ROUTINE, try it with ./lumbar simulate ROUTINE.");
  }
}
