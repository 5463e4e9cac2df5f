package org.lumbar.controller.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.controller.screening.Answer;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Question;
import tools.jackson.databind.JsonNode;

/// The answers as the page sends them: `{"RF1":"no", ..,
/// "clinicianOn":"2026-03-02","helperStays":true}`.
final class AnswersBody {
  private AnswersBody() {}

  /// What is missing or unreadable stays open; the screening itself names it.
  static Answers read(JsonNode body, List<Question> questions) {
    Map<String, Answer> given = new HashMap<>();
    for (Question question : questions) {
      answer(body.path(question.id()).asString(""))
          .ifPresent(answer -> given.put(question.id(), answer));
    }
    String day = body.path("clinicianOn").asString("");
    return new Answers(
        given,
        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
        body.path("helperStays").asBoolean(false));
  }

  private static Optional<Answer> answer(String word) {
    return switch (word) {
      case "yes" -> Optional.of(Answer.YES);
      case "no" -> Optional.of(Answer.NO);
      case "not_sure" -> Optional.of(Answer.NOT_SURE);
      default -> Optional.empty();
    };
  }
}
