package org.lumbar.controller.safety;

import java.util.List;
import java.util.Locale;

/// When a person is asked how their back is, and what they may answer.
public enum Occasion {
  /// Right after a massage.
  AFTER("How is your back after the massage?", Feeling.BETTER, Feeling.SAME, Feeling.WORSE),
  /// The day after it, when soreness shows (fact F15).
  NEXT_DAY(
      "How is your back the day after the massage?",
      Feeling.BETTER,
      Feeling.SAME,
      Feeling.WORSE,
      Feeling.SORE),
  /// After a week of use (fact F14).
  WEEK("How is your back after a week of massages?", Feeling.BETTER, Feeling.SAME, Feeling.WORSE);

  private final String question;
  private final List<Feeling> answers;

  Occasion(String question, Feeling... answers) {
    this.question = question;
    this.answers = List.of(answers);
  }

  /// How it travels in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String question() {
    return question;
  }

  public List<Feeling> answers() {
    return answers;
  }
}
