package org.lumbar.controller.core;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.core.Attention.Kind;
import org.lumbar.controller.core.Attention.Question;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;

/// Asks the person on the pad: once a minute whether the pressure is okay (L21, fact F33), and,
/// while anything is warm, every few minutes whether they are there at all (L22, H13). Who does not
/// answer the second in time has no more heat, and the massage fades out.
final class Asking {
  /// L22: from the end of the patience to standstill, at most 2 s.
  static final Duration FADE = Duration.ofMillis(1_500);

  /// L21: so many comfort checks in a row without an answer, where one is required, are a no.
  static final int MOST_MISSED_CHECKS = 2;

  /// How long a comfort check that needs no answer is shown.
  private static final Duration CHECK_SHOWN = Duration.ofSeconds(10);

  private static final Duration CHIME_EVERY = Duration.ofSeconds(5);

  private final Duration comfortEvery;
  private final Duration presenceEvery;
  private final Duration grace;
  private final boolean requiresAnswer;

  Asking(Limits limits, boolean requiresAnswer) {
    comfortEvery = limits.duration(Limit.COMFORT_CHECK);
    presenceEvery = limits.duration(Limit.PRESENCE);
    grace = limits.duration(Limit.PRESENCE_GRACE);
    this.requiresAnswer = requiresAnswer;
  }

  /// The attention one tick later, `played` into the routine.
  Attention tick(Session session, Duration now, Duration played, boolean isWarm) {
    Attention before = session.attention();
    int due = (int) (played.toNanos() / comfortEvery.toNanos());
    Attention checked = due == before.checks() ? before : before.checked(due);
    Attention asked = askForASign(checked, session, now, isWarm);
    return asked.asking(presence(asked, now).or(() -> comfort(asked, played)));
  }

  private Attention askForASign(
      Attention attention, Session session, Duration now, boolean isWarm) {
    if (isOver(attention, now)) {
      return attention;
    }
    if (!isWarm && !mayFallAsleep(attention)) {
      return attention.unasked();
    }
    if (attention.askedAt().isEmpty()) {
      boolean isLong = now.minus(attention.seenAt()).compareTo(attention.presenceEvery()) >= 0;
      return isLong ? attention.askedSince(now) : attention;
    }
    Duration asked = attention.askedAt().orElseThrow();
    long chimes = now.minus(asked).dividedBy(CHIME_EVERY);
    return chimes > session.lastTick().minus(asked).dividedBy(CHIME_EVERY)
        ? attention.chimed()
        : attention;
  }

  /// D2: of whom a sign is wanted more often than the limits ask for, it is wanted without heat
  /// too.
  private boolean mayFallAsleep(Attention attention) {
    return attention.presenceEvery().compareTo(presenceEvery) < 0;
  }

  /// A press comes too late once the massage fades out.
  Attention press(Attention attention, Duration at) {
    return isOver(attention, at) ? attention : attention.seen(at);
  }

  /// Whether nobody has answered in time: heat is off from here on, whatever is pressed.
  boolean isOver(Attention attention, Duration now) {
    return attention.askedAt().filter(asked -> now.compareTo(asked.plus(grace)) >= 0).isPresent();
  }

  /// Whether the massage has faded out because nobody answered.
  boolean hasFaded(Attention attention, Duration now) {
    return attention
        .askedAt()
        .filter(asked -> now.compareTo(asked.plus(grace).plus(FADE)) >= 0)
        .isPresent();
  }

  /// How much of the massage is left of it, 1 down to 0, while it fades out.
  double share(Attention attention, Duration now) {
    return attention
        .askedAt()
        .map(asked -> asked.plus(grace).plus(FADE).minus(now))
        .map(left -> Math.clamp((double) left.toNanos() / FADE.toNanos(), 0.0, 1.0))
        .orElse(1.0);
  }

  /// How long nobody has to be seen until everything is off.
  Duration patience(Attention attention) {
    return attention.presenceEvery().plus(grace);
  }

  boolean hasMissedTooMany(Attention attention) {
    return requiresAnswer && attention.missedChecks() >= MOST_MISSED_CHECKS;
  }

  private Optional<Question> presence(Attention attention, Duration now) {
    return attention
        .askedAt()
        .map(asked -> asked.plus(grace).minus(now))
        .map(left -> new Question(Kind.PRESENCE, true, left.isNegative() ? Duration.ZERO : left));
  }

  private Optional<Question> comfort(Attention attention, Duration played) {
    Duration begun = Duration.ofNanos(comfortEvery.toNanos() * attention.checks());
    Duration left = begun.plus(requiresAnswer ? comfortEvery : CHECK_SHOWN).minus(played);
    return attention.isCheckOpen() && left.isPositive()
        ? Optional.of(new Question(Kind.COMFORT, requiresAnswer, left))
        : Optional.empty();
  }
}
