package org.lumbar.controller.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Occasion;
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
  static final String REST =
      "You feel worse: let your back rest today. If it does not get better, please see a clinician.";
  static final String SORE =
      "While you are sore each massage is one level softer and a third shorter; say \"fine\" when it"
          + " is over.";

  /// Fact F35: the routine for those who sit all day.
  private static final String DESK_DAY = "desk-day";

  /// Fact F38: so many massages within so many days are a back that keeps asking.
  private static final int MANY = 8;

  private static final Duration MONTH = Duration.ofDays(30);

  private Advice() {}

  static Wellbeing of(PastRecord past, Instant now) {
    return new Wellbeing(past.isSore(), Asking.now(past, now), advice(past, now), personal(past));
  }

  private static List<String> advice(PastRecord past, Instant now) {
    return past.lastMassage()
        .filter(last -> isFresh(last, now) && !isWorseSince(last, past))
        .map(last -> List.of(after(last, past)))
        .orElse(List.of());
  }

  private static List<String> personal(PastRecord past) {
    List<String> personal = new ArrayList<>();
    if (past.lastMassage().filter(last -> isWorseSince(last, past)).isPresent()) {
      personal.add(REST);
    }
    if (past.isSore()) {
      personal.add(SORE);
    }
    if (isNoBetter(past)) {
      personal.add(CLINICIAN);
    }
    return personal;
  }

  private static String after(SessionEntry last, PastRecord past) {
    if (last.figures().routine().equals(DESK_DAY)) {
      return WALK;
    }
    Instant monthAgo = last.begun().minus(MONTH);
    long lately =
        past.massages().stream().filter(massage -> massage.begun().isAfter(monthAgo)).count();
    return lately >= MANY ? COMES_BACK : MOVE;
  }

  private static boolean isFresh(SessionEntry last, Instant now) {
    return switch (last.ending()) {
      case FINISHED, STOPPED -> now.isBefore(last.ended().plus(Asking.FRESH));
      case UNDER_WAY, FAULT, CUT_OFF -> false;
    };
  }

  private static boolean isWorseSince(SessionEntry last, PastRecord past) {
    return past.lastTrend()
        .filter(said -> said.feeling() == Feeling.WORSE && said.wall().isAfter(last.wall()))
        .isPresent();
  }

  /// Fact F14: the last word on how a week went.
  private static boolean isNoBetter(PastRecord past) {
    return past.lastAnswer(Occasion.WEEK)
        .map(FeelingEntry::feeling)
        .filter(feeling -> feeling != Feeling.BETTER)
        .isPresent();
  }
}
