package org.lumbar.controller.screening;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Where the screening is asked and answered, from any thread.
public interface ScreeningDesk {
  List<Question> questions();

  /// Whether the questions must be answered before a start.
  boolean isDue();

  /// How the screening stands; no answer can be told from it.
  Standing standing();

  /// Takes the answers, one for every question; keeps them on this device alone.
  Outcome answer(Answers answers);

  /// Whether the questions are due, whether a massage may start, when they were answered, and until
  /// when the answers stand.
  record Standing(
      boolean isDue, boolean mayStart, Optional<Instant> answeredAt, Optional<Instant> until) {}

  /// What the answers mean, for the person who gave them and for nobody else: whether a session may
  /// start, sentences that say why and what to do, and whose word would turn a refusal around, in
  /// the order in which they are asked for.
  record Outcome(boolean mayStart, List<String> sentences, NavigableSet<Confirmation> open) {
    public Outcome {
      sentences = List.copyOf(sentences);
      open = Collections.unmodifiableNavigableSet(new TreeSet<>(open));
    }

    static Outcome refused(String sentence, Confirmation... open) {
      return new Outcome(false, List.of(sentence), new TreeSet<>(List.of(open)));
    }
  }
}
