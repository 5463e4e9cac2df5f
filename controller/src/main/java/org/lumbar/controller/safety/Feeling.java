package org.lumbar.controller.safety;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person says about their back: after a week of use how it went (fact F14), and at any time
/// whether it is sore (fact F15).
public enum Feeling {
  BETTER("better"),
  SAME("same"),
  WORSE("worse"),
  SORE("sore"),
  FINE("fine");

  private final String word;

  Feeling(String word) {
    this.word = word;
  }

  /// How it travels in JSON and in the history.
  public String word() {
    return word;
  }

  /// All the words, in running text.
  public static String words() {
    return Arrays.stream(values()).map(Feeling::word).collect(Collectors.joining(", "));
  }

  public static Optional<Feeling> of(String word) {
    return Arrays.stream(values()).filter(feeling -> feeling.word.equals(word)).findAny();
  }

  /// Whether it answers how the week went.
  public boolean isTrend() {
    return switch (this) {
      case BETTER, SAME, WORSE -> true;
      case SORE, FINE -> false;
    };
  }
}
