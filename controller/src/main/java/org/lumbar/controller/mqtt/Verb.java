package org.lumbar.controller.mqtt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may be asked from afar: only what makes things less, and the proposal of a routine, which
/// moves nothing before somebody presses start at the pad.
public enum Verb {
  STOP,
  PAUSE,
  SOFTER,
  HEAT_OFF,
  OKAY,
  PROPOSE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findAny();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }
}
