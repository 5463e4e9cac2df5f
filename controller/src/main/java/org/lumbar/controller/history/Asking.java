package org.lumbar.controller.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.safety.Occasion;

/// When a person is asked how their back is: after a massage, the next day, and after a week of
/// use; each once. Pure.
final class Asking {
  /// So long a massage counts as just over.
  static final Duration FRESH = Duration.ofHours(2);

  /// The night is between a massage and its next day.
  private static final Duration NIGHT = Duration.ofHours(12);

  private static final Duration TWO_DAYS = Duration.ofDays(2);

  /// Fact F14: after a week of use it is asked how it went.
  private static final Duration WEEK = Duration.ofDays(7);

  private Asking() {}

  static Optional<Occasion> now(PastRecord past, Instant now) {
    Optional<SessionEntry> last = past.lastMassage().filter(massage -> !massage.isUnderWay());
    Optional<Occasion> ofLast =
        last.flatMap(
            massage -> occasion(massage, now).filter(when -> !isAnswered(when, massage, past)));
    return ofLast.or(() -> isWeekOver(past, now) ? Optional.of(Occasion.WEEK) : Optional.empty());
  }

  private static Optional<Occasion> occasion(SessionEntry last, Instant now) {
    Duration ago = Duration.between(last.ended(), now);
    if (ago.compareTo(FRESH) < 0) {
      return Optional.of(Occasion.AFTER);
    }
    return ago.compareTo(NIGHT) >= 0 && ago.compareTo(TWO_DAYS) < 0
        ? Optional.of(Occasion.NEXT_DAY)
        : Optional.empty();
  }

  private static boolean isAnswered(Occasion occasion, SessionEntry massage, PastRecord past) {
    return past.lastAnswer(occasion)
        .filter(answer -> answer.wall().isAfter(massage.wall()))
        .isPresent();
  }

  /// A week after the first massage, or after the last answer to it, while it is in use.
  private static boolean isWeekOver(PastRecord past, Instant now) {
    List<SessionEntry> massages = past.massages();
    boolean isInUse =
        massages.stream().anyMatch(massage -> massage.ended().plus(WEEK).isAfter(now));
    return isInUse
        && massages.stream()
            .filter(massage -> !isAnswered(Occasion.WEEK, massage, past))
            .findFirst()
            .filter(first -> !first.begun().plus(WEEK).isAfter(now))
            .isPresent();
  }
}
