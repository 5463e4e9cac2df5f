package org.lumbar.routines.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;

/// All routines of a library as a Markdown table: each part with its seconds beside the figures of
/// the facts that it follows.
public final class LibraryTable {
  private static final String HEAD =
      """
      | routine | part | seconds | steps | the facts ask for |
      |---|---|---:|---|---|
      """;

  private LibraryTable() {}

  public static String markdown(Library library) {
    return HEAD
        + library.routines().stream()
            .flatMap(routine -> rows(routine).stream())
            .map(cells -> "| " + String.join(" | ", cells) + " |\n")
            .collect(Collectors.joining());
  }

  private static List<List<String>> rows(Routine routine) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "**" + routine.id() + "**, " + Said.name(routine.depth()),
            "whole",
            "**" + seconds(routine.length()) + "**",
            "",
            facts(routine.facts(), Set.of())));
    Set<String> said = Set.copyOf(routine.facts());
    routine.parts().forEach(part -> rows.add(row(part, said)));
    return rows;
  }

  private static List<String> row(Part part, Set<String> said) {
    return List.of(
        "",
        cell(part.name()),
        seconds(part.length()),
        joined(part.steps(), ", ", LibraryTable::step),
        facts(part.facts(), said));
  }

  private static String step(Step step) {
    return step.technique().id() + " " + seconds(step.length());
  }

  /// The facts with their figures; one that was said of the whole routine is only named.
  private static String facts(List<String> facts, Set<String> said) {
    return joined(facts, "; ", fact -> said.contains(fact) ? fact : FactFigures.of(fact));
  }

  private static <T> String joined(List<T> values, String between, Function<T, String> word) {
    return values.stream().map(word).collect(Collectors.joining(between));
  }

  private static String seconds(Duration length) {
    return Long.toString(length.toSeconds());
  }

  /// A bar would end the cell.
  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
