package org.lumbar.routines.file;

import java.util.Collection;
import java.util.Locale;

/// How values of a file are repeated in a problem: short, on one line, and without control
/// characters, which could play tricks on a terminal.
final class Said {
  private static final int MOST_CHARACTERS = 40;

  private Said() {}

  static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  static String plain(String text) {
    String shown = text.replaceAll("\\p{C}", "?");
    return shown.length() <= MOST_CHARACTERS ? shown : shown.substring(0, MOST_CHARACTERS) + "...";
  }

  /// A number as people write it: 4 rather than 4.0.
  static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  /// A constant in running text: `IN_TURN` is "in turn".
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Why the system could not do something: exceptions of files often hold only the path.
  static String reason(Exception failed) {
    return failed
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /// What was probably meant, or everything that would do.
  static String suggestion(String wrong, Collection<String> known) {
    return Nearest.to(wrong, known)
        .map(meant -> "did you mean " + quoted(meant) + "?")
        .orElseGet(() -> "use one of " + String.join(", ", known));
  }
}
