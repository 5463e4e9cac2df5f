package org.lumbar.controller.screening;

import java.util.HashMap;
import java.util.Map;

/// Somebody who answers "no" to everything, but for what a test says.
final class Person {
  private Person() {}

  static Answers allNo() {
    return saying(Answer.NO);
  }

  static Answers yesTo(String... ids) {
    return saying(Answer.YES, ids);
  }

  static Answers unsureOf(String... ids) {
    return saying(Answer.NOT_SURE, ids);
  }

  private static Answers saying(Answer answer, String... ids) {
    Map<String, Answer> given = new HashMap<>();
    Questionnaire.questions().forEach(question -> given.put(question.id(), Answer.NO));
    for (String id : ids) {
      if (given.put(id, answer) == null) {
        throw new IllegalArgumentException("there is no question " + id);
      }
    }
    return Answers.of(given);
  }
}
