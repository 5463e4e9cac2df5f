package org.lumbar.routines.file;

import static java.util.Map.entry;

import java.util.Map;

/// What the facts say about times and order, as short as a table needs it.
final class FactFigures {
  private static final Map<String, String> FIGURES =
      Map.ofEntries(
          entry("F12", "nothing deep for who must be careful"),
          entry("F20", "sets of 60 to 90 s, 1 to 2 min at start and end"),
          entry("F21", "minutes, more where it is tight"),
          entry("F22", "15 to 30 s, then strokes"),
          entry("F23", "20 to 45 s, then strokes of 10 to 15 s"),
          entry("F24", "60 to 90 s, 2 to 3 min when stressed"),
          entry("F25", "slow circles, or holds of 20 to 45 s"),
          entry("F26", "breathe in 4 s, out 6 s"),
          entry("F30", "1, 2, 3, 2 and 2 min, 2 to 3 points"),
          entry("F31", "3 to 5 spots a side of 20 to 45 s, then 60 s of rocking"),
          entry("F32", "30 to 60 s a side"),
          entry("F33", "2, 5, 5, 2 and 1 min"),
          entry("F34", "strokes, circles, hold, strokes"),
          entry("F35", "8 to 10 min on glutes and hips, then a walk"),
          entry("F36", "first strokes and light kneading, later slow holds on glutes and QL"),
          entry("F37", "2 to 3 min of melting, then light kneading, 10 min in all"),
          entry("F39", "5 to 15 min in all"),
          entry("F40", "gentle daily, deep every other day"),
          entry("F41", "warm up first, end gently"),
          entry("F50", "low heat before the strokes"),
          entry("F51", "cold, not heat, while it is fresh"),
          entry("F53", "on warm tissue"));

  private FactFigures() {}

  /// The fact with its figure, or its id alone where there is none.
  static String of(String fact) {
    String figure = FIGURES.get(fact);
    return figure == null ? fact : fact + " (" + figure + ")";
  }
}
