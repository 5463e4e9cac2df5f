package org.lumbar.controller.screening;

import java.util.List;
import java.util.Map;

/// Where the screening is asked and answered, from any thread.
public interface ScreeningDesk {
  List<Question> questions();

  /// Whether the questions must be answered before a start.
  boolean isDue();

  /// Takes the answers, one for every question; keeps them on this device alone.
  Outcome answer(Map<String, Answer> answers);

  /// What the answers mean: whether a session may start, and sentences that say why and what to do.
  record Outcome(boolean mayStart, List<String> sentences) {
    public Outcome {
      sentences = List.copyOf(sentences);
    }
  }
}
