package org.lumbar.routines.file;

/// What a number may be, both ends included, its unit ("" for none), and the rule that says so.
public record Range(double low, double high, String unit, String rule) {
  boolean holds(double value) {
    return value >= low && value <= high;
  }

  /// The value to go on with when the file's own cannot be used: near it where there is one.
  double standIn(double value) {
    return Math.clamp(value, low, high);
  }

  /// The value to go on with where none is given: whole, and unremarkable, so that no rule between
  /// steps trips over it.
  double standIn() {
    return Math.max(low, Math.floor(low + (high - low) / 4));
  }

  String words() {
    String ends = Said.number(low) + " to " + Said.number(high);
    return unit.isEmpty() ? ends : ends + " " + unit;
  }
}
