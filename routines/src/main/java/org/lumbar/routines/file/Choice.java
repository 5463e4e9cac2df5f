package org.lumbar.routines.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A text that must be one of a few known names.
public final class Choice {
  private Choice() {}

  public static <E> Optional<E> of(
      JsonValue.Text text, String what, Map<String, E> choices, Findings findings) {
    Optional<E> chosen = Optional.ofNullable(choices.get(text.value()));
    if (chosen.isEmpty()) {
      findings.refuse(
          text.at(),
          what + " is " + Said.quoted(text.value()),
          "that is not known here",
          Said.suggestion(text.value(), choices.keySet()));
    }
    return chosen;
  }

  /// The constants by the names that files use, in their order.
  static <E extends Enum<E>> Map<String, E> among(E[] constants, Function<E, String> name) {
    Map<String, E> choices = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(constant -> choices.put(name.apply(constant), constant));
    return choices;
  }

  /// `IN_TURN` is "in-turn" in a file.
  public static <E extends Enum<E>> Map<String, E> among(E[] constants) {
    return among(constants, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
