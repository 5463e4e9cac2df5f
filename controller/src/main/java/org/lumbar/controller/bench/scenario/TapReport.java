package org.lumbar.controller.bench.scenario;

import java.util.List;

/// Results in the Test Anything Protocol, version 14.
public final class TapReport {

  private TapReport() {}

  public static String of(List<Result> results) {
    StringBuilder text = new StringBuilder("TAP version 14\n1..%d\n".formatted(results.size()));
    for (int number = 1; number <= results.size(); number++) {
      Result result = results.get(number - 1);
      text.append(result.isPassed() ? "ok " : "not ok ")
          .append(number)
          .append(" - ")
          .append(plain(title(result)))
          .append('\n')
          .append(details(result));
    }
    return text.toString();
  }

  private static String title(Result result) {
    return switch (result) {
      case Result.Ran ran -> ran.file() + ": " + ran.name();
      case Result.Refused refused -> refused.file();
    };
  }

  /// In a description, a hash sign would begin a directive, and a backslash an escape.
  private static String plain(String title) {
    return title.replace("\\", "\\\\").replace("#", "\\#").replace('\n', ' ');
  }

  private static String details(Result result) {
    StringBuilder yaml = new StringBuilder("  ---\n");
    if (result instanceof Result.Ran ran) {
      yaml.append("  duration_ms: %d\n".formatted(ran.took().toMillis()));
      ran.picture()
          .ifPresent(picture -> yaml.append("  picture: " + quoted(picture.toString()) + "\n"));
    }
    if (!result.isPassed()) {
      yaml.append("  severity: fail\n  complaints:\n");
      result.complaints().forEach(words -> yaml.append("    - " + quoted(words) + "\n"));
    }
    return yaml.append("  ...\n").toString();
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "''").replace('\n', ' ') + "'";
  }
}
