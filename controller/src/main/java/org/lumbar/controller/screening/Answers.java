package org.lumbar.controller.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody has answered, by the ids of the questions, and whose word they have besides: the
/// day on which a clinician allowed it, and whether a helper stays beside them.
public record Answers(
    Map<String, Answer> given, Optional<LocalDate> clinicianOn, boolean helperStays) {
  public Answers {
    given = Map.copyOf(given);
  }

  public static Answers of(Map<String, Answer> given) {
    return new Answers(given, Optional.empty(), false);
  }

  public Answers allowedByClinicianOn(LocalDate day) {
    return new Answers(given, Optional.of(day), helperStays);
  }

  public Answers withHelper() {
    return new Answers(given, clinicianOn, true);
  }

  /// "Not sure" counts as yes, and so does a question that nobody has answered.
  boolean isYes(Question question) {
    return given.getOrDefault(question.id(), Answer.NOT_SURE) != Answer.NO;
  }

  /// The ids of `questions` that are open.
  List<String> open(List<Question> questions) {
    return questions.stream().map(Question::id).filter(id -> !given.containsKey(id)).toList();
  }
}
