package org.lumbar.controller.safety;

import java.util.List;
import java.util.Optional;

/// How the person is beside the massage: whether sore (fact F15), what they are asked now, what
/// anybody may read of advice, and what is for themselves because it tells of their answers.
public record Wellbeing(
    boolean isSore, Optional<Occasion> asked, List<String> advice, List<String> personal) {
  public static final Wellbeing UNKNOWN =
      new Wellbeing(false, Optional.empty(), List.of(), List.of());

  public Wellbeing {
    advice = List.copyOf(advice);
    personal = List.copyOf(personal);
  }
}
