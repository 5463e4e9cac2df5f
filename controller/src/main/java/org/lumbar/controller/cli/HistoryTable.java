package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lumbar.controller.history.SessionEntry;
import org.lumbar.protocol.message.MotorLevels;

/// Past sessions as a table for people, and as rows of JSON.
final class HistoryTable {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH);

  private HistoryTable() {}

  /// One past session as JSON has it.
  record Row(
      String begun,
      String routine,
      String depth,
      long ran_s,
      long strong_s,
      long heat_s,
      double cap,
      String ending,
      String cause) {}

  static List<Row> rows(List<SessionEntry> shown) {
    return shown.stream().map(HistoryTable::row).toList();
  }

  static void print(List<SessionEntry> shown, PrintWriter out) {
    String line = "%-16s  %-22s  %-8s  %6s  %6s  %6s  %4s  %s%n";
    out.printf(line, "WHEN", "MASSAGE", "DEPTH", "RAN", "STRONG", "HEAT", "CAP", "ENDING");
    for (SessionEntry entry : shown) {
      out.printf(
          line,
          entry.wall().atZone(ZoneId.systemDefault()).format(WHEN),
          entry.figures().routine(),
          entry.figures().depth().name().toLowerCase(Locale.ROOT),
          minutes(entry.figures().ran()),
          minutes(entry.figures().strong()),
          minutes(entry.figures().heat()),
          "%.1f".formatted((double) entry.figures().capSteps() / MotorLevels.STEPS_PER_LEVEL),
          entry.ending().word());
    }
    Duration all =
        shown.stream().map(entry -> entry.figures().ran()).reduce(Duration.ZERO, Duration::plus);
    out.printf("%n%d massages, %s in all.%n", shown.size(), minutes(all));
  }

  private static Row row(SessionEntry entry) {
    return new Row(
        entry.wall().toString(),
        entry.figures().routine(),
        entry.figures().depth().name().toLowerCase(Locale.ROOT),
        entry.figures().ran().toSeconds(),
        entry.figures().strong().toSeconds(),
        entry.figures().heat().toSeconds(),
        (double) entry.figures().capSteps() / MotorLevels.STEPS_PER_LEVEL,
        entry.ending().word(),
        entry.cause());
  }

  private static String minutes(Duration span) {
    return "%d:%02d".formatted(span.toMinutes(), span.toSecondsPart());
  }
}
