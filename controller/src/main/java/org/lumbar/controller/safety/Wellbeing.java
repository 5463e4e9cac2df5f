package org.lumbar.controller.safety;

import java.util.List;

/// How the person is beside the massage: whether sore (fact F15), whether it is time to ask how the
/// week went (fact F14), and what to tell them.
public record Wellbeing(boolean isSore, boolean asksHowItWent, List<String> advice) {
  public static final Wellbeing UNKNOWN = new Wellbeing(false, false, List.of());

  public Wellbeing {
    advice = List.copyOf(advice);
  }
}
