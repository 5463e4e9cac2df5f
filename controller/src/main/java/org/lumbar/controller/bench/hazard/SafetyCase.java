package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.hazard.HazardRow.Verdict;

/// The table of all hazards and what came of them, as a document and in a line for a terminal.
public final class SafetyCase {
  private static final double MILLIS_PER_SECOND = 1000.0;

  private SafetyCase() {}

  /// The document, in Markdown.
  public static String markdown(List<HazardRow> rows) {
    StringBuilder text = new StringBuilder();
    text.append("# The safety case\n\n")
        .append("Made by `./lumbar test --hazards --markdown FILE`; do not edit it. ")
        .append("[safety.md](safety.md) says what stands behind the rows.\n\n")
        .append("Each hazard is let happen in the simulated pad or its surroundings, and the ")
        .append("reaction must be seen in the time allowed. *virtual* rows run the daemon's own ")
        .append("loop against the simulated pad, byte for byte, in virtual time; *real* rows run ")
        .append("the daemon as a process on a real terminal; *hardware* rows are for the pad's ")
        .append("maker to provide: the software takes them for granted and calls none of them ")
        .append("passed. A row is *open* where the machine did not let it be tried. ")
        .append("Times are those of the observation that came closest to its limit.\n\n")
        .append(summary(rows))
        .append("\n\n")
        .append("| id | severity | harm | fault | expected | seen | proof | allowed | taken | |\n")
        .append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    rows.forEach(row -> text.append(line(row)).append('\n'));
    return text.toString();
  }

  /// A row as programs read it, times in milliseconds.
  public record View(
      String id,
      String severity,
      String harm,
      String faults,
      String expected,
      String seen,
      String proof,
      @Nullable Long allowedMillis,
      @Nullable Long takenMillis,
      String verdict) {
    public static View of(HazardRow row) {
      Hazard hazard = row.hazard();
      return new View(
          hazard.id(),
          hazard.severity().words(),
          hazard.harm(),
          hazard.faults(),
          hazard.expected(),
          row.seen(),
          SafetyCase.proof(hazard),
          row.allowed().map(Duration::toMillis).orElse(null),
          row.taken().map(Duration::toMillis).orElse(null),
          SafetyCase.verdict(row));
    }
  }

  /// One row for a terminal, in four lines.
  public static String text(HazardRow row) {
    return String.format(
        Locale.ROOT,
        "%-4s %-8s %-8s %10s %10s  %s%n     fault     %s%n     expected  %s%n     seen      %s",
        row.hazard().id(),
        row.verdict(),
        proof(row.hazard()),
        seconds(row.allowed()),
        seconds(row.taken()),
        row.hazard().harm(),
        row.hazard().faults(),
        row.hazard().expected(),
        row.seen());
  }

  /// The heading over the rows of [#text].
  public static String heading() {
    return String.format(
        Locale.ROOT,
        "%-4s %-8s %-8s %10s %10s  %s",
        "ID",
        "VERDICT",
        "PROOF",
        "ALLOWED",
        "TAKEN",
        "HARM");
  }

  /// How many rows came to what.
  public static String summary(List<HazardRow> rows) {
    return "%d hazards: %d passed, %d failed, %d for hardware alone, %d open."
        .formatted(
            rows.size(),
            count(rows, Verdict.PASS),
            count(rows, Verdict.FAIL),
            count(rows, Verdict.HARDWARE),
            count(rows, Verdict.OPEN));
  }

  private static long count(List<HazardRow> rows, Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /// One row of the document.
  static String line(HazardRow row) {
    Hazard hazard = row.hazard();
    return "| "
        + String.join(
            " | ",
            hazard.id(),
            hazard.severity().words(),
            hazard.harm(),
            hazard.faults(),
            hazard.expected(),
            row.seen().replace("|", "\\|"),
            proof(hazard),
            seconds(row.allowed()),
            seconds(row.taken()),
            verdict(row))
        + " |";
  }

  private static String verdict(HazardRow row) {
    return row.verdict().name().toLowerCase(Locale.ROOT);
  }

  private static String proof(Hazard hazard) {
    return switch (hazard.proof()) {
      case Hazard.InVirtualTime _ -> "virtual";
      case Hazard.WithRealProcesses _ -> "real";
      case Hazard.ByHardwareAlone _ -> "hardware";
    };
  }

  /// A time of the document.
  static String seconds(Optional<Duration> time) {
    return time.map(is -> String.format(Locale.ROOT, "%.2f s", is.toMillis() / MILLIS_PER_SECOND))
        .orElse("");
  }
}
