package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.lumbar.controller.bench.scenario.Result;

/// What came of scenarios, as people and programs read it.
final class TestText {
  private static final double MILLIS_PER_SECOND = 1000.0;

  private TestText() {}

  /// One scenario as JSON has it; `verdict` is ok, fail, or bad for a file that cannot be read.
  record Row(
      String file,
      String name,
      String verdict,
      double seconds,
      List<String> complaints,
      String picture) {
    static Row of(Result result) {
      return switch (result) {
        case Result.Ran ran ->
            new Row(
                ran.file(),
                ran.name(),
                ran.isPassed() ? "ok" : "fail",
                inSeconds(ran.took()),
                ran.complaints(),
                ran.picture().map(Object::toString).orElse(""));
        case Result.Refused refused ->
            new Row(refused.file(), "", "bad", 0, refused.complaints(), "");
      };
    }
  }

  /// A line, and what went wrong under it.
  static void tell(Result result, PrintWriter out) {
    Row row = Row.of(result);
    String mark = row.verdict().equals("ok") ? "ok" : row.verdict().toUpperCase(Locale.ROOT);
    out.println(
        row.name().isEmpty()
            ? "%-4s  %s".formatted(mark, row.file())
            : "%-4s  %s: %s".formatted(mark, row.file(), row.name()));
    row.complaints().forEach(sentence -> out.println("      " + sentence));
    if (!row.picture().isEmpty()) {
      out.println("      picture: " + row.picture());
    }
    out.flush();
  }

  static String summary(List<Result> results, Duration took) {
    long passed = results.stream().filter(Result::isPassed).count();
    return String.format(
        Locale.ROOT,
        "%d of %d scenarios came as expected, in %.1f s.",
        passed,
        results.size(),
        inSeconds(took));
  }

  private static double inSeconds(Duration time) {
    return time.toMillis() / MILLIS_PER_SECOND;
  }
}
