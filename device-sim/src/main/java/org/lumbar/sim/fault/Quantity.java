package org.lumbar.sim.fault;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.lumbar.sim.pad.PadModel;

/// One value that a fault takes: what it means, its range, and what it is where nobody gives it.
/// `parts` says how many parts a pad has of those that the value chooses from, counted from 1.
public record Quantity(
    String meaning,
    double least,
    double most,
    double usual,
    boolean isWhole,
    ToIntFunction<PadModel> parts) {
  private static final int MOST_PARTS = 100;

  static Quantity measure(String meaning, double least, double most, double usual) {
    return new Quantity(meaning, least, most, usual, false, _ -> Integer.MAX_VALUE);
  }

  static Quantity whole(String meaning, int least, int most, int usual) {
    return new Quantity(meaning, least, most, usual, true, _ -> Integer.MAX_VALUE);
  }

  static Quantity share(String meaning, double usual) {
    return measure(meaning, 0, 1, usual);
  }

  static Quantity part(String meaning, int usual, ToIntFunction<PadModel> parts) {
    return new Quantity(meaning, 1, MOST_PARTS, usual, true, parts);
  }

  /// As `share of the frames (0..1, usually 0.3)`.
  public String explanation() {
    return "%s (%s..%s, usually %s)".formatted(meaning, text(least), text(most), text(usual));
  }

  /// Why `value` cannot be taken, as a sentence without an end.
  Optional<String> objection(double value) {
    boolean fits = value >= least && value <= most && (!isWhole || value == Math.rint(value));
    return fits
        ? Optional.empty()
        : Optional.of(
            "%s must be %s%s..%s, was %s"
                .formatted(
                    meaning,
                    isWhole ? "a whole number of " : "",
                    text(least),
                    text(most),
                    text(value)));
  }

  /// Why `value` does not fit this pad.
  Optional<String> objection(double value, PadModel model) {
    int there = parts.applyAsInt(model);
    return value <= there
        ? Optional.empty()
        : Optional.of(
            "%s is %s, but pad %s has %d".formatted(meaning, text(value), model.layout(), there));
  }

  /// Without a fraction that says nothing.
  static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%s", value);
  }
}
