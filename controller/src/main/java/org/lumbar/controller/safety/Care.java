package org.lumbar.controller.safety;

import java.util.List;

/// What goes beside the massage: whether the person is sore (fact F15), whether it is time to ask
/// how the week went (fact F14), and what to tell them.
public record Care(boolean isSore, boolean asksHowItWent, List<String> advice) {
  public static final Care NONE = new Care(false, false, List.of());

  public Care {
    advice = List.copyOf(advice);
  }
}
