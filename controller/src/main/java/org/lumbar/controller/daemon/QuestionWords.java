package org.lumbar.controller.daemon;

import java.util.Locale;
import java.util.Optional;
import org.lumbar.controller.core.Attention;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.status.QuestionView;

/// What the person on the pad is asked, in words.
final class QuestionWords {
  private static final long MILLIS_PER_SECOND = 1000;

  private QuestionWords() {}

  static Optional<QuestionView> of(Session session) {
    return session
        .attention()
        .question()
        .map(
            question ->
                new QuestionView(
                    question.kind().name().toLowerCase(Locale.ROOT),
                    text(question),
                    question.left()));
  }

  private static String text(Attention.Question question) {
    return switch (question.kind()) {
      case COMFORT -> "Is this pressure okay? Start says yes, softer takes some off.";
      case PRESENCE ->
          "Are you there? Press any button at the pad, or heat and massage end in %d s."
              .formatted(secondsBegun(question));
    };
  }

  /// A countdown shows 1 until it is over.
  private static long secondsBegun(Attention.Question question) {
    return Math.ceilDiv(question.left().toMillis(), MILLIS_PER_SECOND);
  }
}
