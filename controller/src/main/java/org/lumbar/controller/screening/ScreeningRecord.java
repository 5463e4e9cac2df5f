package org.lumbar.controller.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// The answers of one screening and when they were given.
record ScreeningRecord(Instant answeredAt, Map<String, Answer> answers) {
  /// L23: how long answers stand.
  static final Duration VALID_FOR = Duration.ofDays(7);

  ScreeningRecord {
    answers = Map.copyOf(answers);
  }

  /// Whether the answers still stand at `now`. Answers from the future (a clock that was set back)
  /// do not.
  boolean isValidAt(Instant now) {
    return !answeredAt.isAfter(now) && now.isBefore(answeredAt.plus(VALID_FOR));
  }
}
