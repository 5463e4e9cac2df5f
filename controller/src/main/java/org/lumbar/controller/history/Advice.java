package org.lumbar.controller.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Wellbeing;

/// What a person is asked and told beside the massage, picked by the history. Pure.
final class Advice {
  static final String WALK =
      "Now walk for 5 to 10 minutes: after a day of sitting that is half of it.";
  static final String MOVE =
      "A short walk, easy hip mobility or light stretching now keeps the relief longer.";
  static final String COMES_BACK =
      "It keeps coming back: a short massage, then mobility, core and hip strengthening, and walking"
          + " help more than massage alone.";
  static final String CLINICIAN =
      "No better after a week of care: please let a clinician look at it; at once with weakness or"
          + " numbness in a leg, fever, or trouble holding or passing water or stool.";
  static final String SORE =
      "While you are sore each massage is one level softer and a third shorter; say \"fine\" when it"
          + " is over.";

  /// Fact F35: the routine for those who sit all day.
  private static final String DESK_DAY = "desk-day";

  /// Fact F14: after a week of use it is asked how it went.
  private static final Duration WEEK = Duration.ofDays(7);

  /// Fact F38: so many massages within so many days are a back that keeps asking.
  private static final int MANY = 8;

  private static final Duration MONTH = Duration.ofDays(30);

  /// How long what is said after a massage stays on the page.
  private static final Duration FRESH = Duration.ofHours(2);

  private Advice() {}

  static Wellbeing of(PastRecord past, Instant now) {
    List<String> advice = new ArrayList<>();
    past.sessions().stream()
        .skip(Math.max(0, past.sessions().size() - 1))
        .filter(last -> isFresh(last, now))
        .forEach(last -> advice.add(after(last, past)));
    if (past.isSore()) {
      advice.add(SORE);
    }
    if (isNoBetter(past)) {
      advice.add(CLINICIAN);
    }
    return new Wellbeing(past.isSore(), asksHowItWent(past, now), advice);
  }

  private static String after(SessionEntry last, PastRecord past) {
    if (last.figures().routine().equals(DESK_DAY)) {
      return WALK;
    }
    Instant monthAgo = last.begun().minus(MONTH);
    long lately =
        past.sessions().stream()
            .filter(session -> session.begun().isAfter(monthAgo) && isMassage(session))
            .count();
    return lately >= MANY ? COMES_BACK : MOVE;
  }

  private static boolean isFresh(SessionEntry last, Instant now) {
    return switch (last.ending()) {
      case FINISHED, STOPPED -> isMassage(last) && now.isBefore(last.ended().plus(FRESH));
      case UNDER_WAY, FAULT, CUT_OFF -> false;
    };
  }

  private static boolean isMassage(SessionEntry session) {
    return session.figures().ran().compareTo(Limits.FALSE_START) >= 0;
  }

  /// Fact F14: a week after the first massage, or after the last answer, while it is in use.
  private static boolean asksHowItWent(PastRecord past, Instant now) {
    Optional<Instant> since =
        past.sessions().stream()
            .filter(Advice::isMassage)
            .filter(session -> isAfterLastAnswer(session, past))
            .map(SessionEntry::begun)
            .findFirst();
    boolean isInUse =
        past.sessions().stream().anyMatch(session -> session.ended().plus(WEEK).isAfter(now));
    return isInUse && since.filter(first -> !first.plus(WEEK).isAfter(now)).isPresent();
  }

  private static boolean isAfterLastAnswer(SessionEntry session, PastRecord past) {
    return past.lastTrend().map(answer -> session.wall().isAfter(answer.wall())).orElse(true);
  }

  private static boolean isNoBetter(PastRecord past) {
    return past.lastTrend().filter(answer -> answer.feeling() != Feeling.BETTER).isPresent();
  }
}
