package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lumbar.controller.safety.Past.hours;
import static org.lumbar.controller.safety.Past.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Allowance.Refusal;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.routine.Depth;

/// Each rule of the dosage at its edge, a moment before and a moment after.
class DosageTest {
  private static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;
  private static final Duration MOMENT = Duration.ofMillis(1);

  @Test
  void somebodyWithoutAPastMayDoWhatTheLimitsAllow() {
    Allowance allowance = Past.none().allowance();

    assertThat(allowance.refusalOf(Depth.DEEP, Care.USUAL)).isEmpty();
    assertThat(allowance.doseOf(minutes(10), Care.USUAL))
        .isEqualTo(new Dose(minutes(10), minutes(15), minutes(15)));
    assertThat(allowance.budget().sessionsToday()).isEqualTo(2);
    assertThat(allowance.budget().massageToday()).isEqualTo(minutes(30));
    assertThat(allowance.budget().capSteps()).isEqualTo(Limits.CAP_STEPS);
  }

  @Test
  @DisplayName("L17: after a session there is an hour of rest, and it says until when")
  void restIsDue() {
    Past past = Past.none().ended(minutes(20), minutes(10));

    Refusal refusal = refusal(past.allowance());
    assertThat(refusal.until()).contains(Past.NOON.plus(minutes(40)));
    assertThat(refusal.sentence()).startsWith("Rest until 12:40");
    assertThat(refusal(past.later(minutes(40).minus(MOMENT)).allowance())).isNotNull();
    assertThat(past.later(minutes(40)).allowance().refusal()).isEmpty();
  }

  @Test
  @DisplayName("L17: a configured rest holds instead, and never less than a quarter of an hour")
  void restIsAsConfigured() {
    Past past = Past.none().ended(minutes(20), minutes(10));

    assertThat(past.allowance(past.use(), new Limits(Map.of(Limit.REST, 15.0))).refusal())
        .isEmpty();
    assertThatThrownBy(() -> new Limits(Map.of(Limit.REST, 14.0))).hasMessageContaining("L17");
  }

  @Test
  @DisplayName("L17 L20: who stops within the first minute may begin again at once")
  void aFalseStartNeedsNoRest() {
    Allowance allowance = Past.none().ended(minutes(1), Duration.ofSeconds(59)).allowance();

    assertThat(allowance.refusal()).isEmpty();
    assertThat(allowance.budget().sessionsToday()).isEqualTo(2);
    assertThat(allowance.budget().longest()).isEqualTo(minutes(15).minusSeconds(59));
    assertThat(Past.none().ended(minutes(1), Duration.ofMinutes(1)).allowance().refusal())
        .isPresent();
  }

  @Test
  @DisplayName("L15 L17: false starts add up, so that many of them are no way around the rest")
  void falseStartsAddUp() {
    Past past =
        Past.none()
            .ended(minutes(5), Duration.ofSeconds(30))
            .ended(minutes(1), Duration.ofSeconds(30));

    assertThat(refusal(past.allowance()).until()).contains(Past.NOON.plus(minutes(59)));
  }

  @Test
  @DisplayName("H25: a session in which the daemon was killed is never a false start")
  void aSessionThatWasCutOffNeedsRest() {
    Past past = Past.none();
    PastSession cut =
        past.session(minutes(1), Duration.ofSeconds(10), Depth.GENTLE, PastSession.Ending.CUT_OFF);

    assertThat(refusal(past.with(cut).allowance()).sentence()).startsWith("Rest until 12:59");
  }

  @Test
  void nothingStartsBesideASessionThatIsUnderWay() {
    Past past = Past.none();
    PastSession open =
        past.session(Duration.ZERO, minutes(3), Depth.GENTLE, PastSession.Ending.UNDER_WAY);

    assertThat(refusal(past.with(open).allowance()).until()).isEmpty();
  }

  @Test
  @DisplayName("L18: who has had more than a day has is left nothing, and never less than that")
  void nothingIsTheLeast() {
    Past past = Past.none().ended(hours(20), minutes(20)).ended(hours(3), minutes(15));

    assertThat(past.allowance().budget().massageToday()).isZero();
  }

  @Test
  @DisplayName("L18: two sessions in 24 hours, then none until the first is a day old")
  void twoSessionsADay() {
    Past past = Past.none().ended(hours(20), minutes(10)).ended(hours(3), minutes(10));

    Refusal refusal = refusal(past.allowance());
    assertThat(refusal.until()).contains(Past.NOON.plus(hours(4)));
    assertThat(refusal.sentence()).startsWith("Rest until 16:00: 2 massages in 24 hours");
    assertThat(past.allowance().budget().sessionsToday()).isZero();
    assertThat(refusal(past.later(hours(4).minus(MOMENT)).allowance())).isNotNull();
    assertThat(past.later(hours(4)).allowance().refusal()).isEmpty();
  }

  @Test
  @DisplayName("L18: a false start alone is not one of the day's sessions, but its time counts")
  void aFalseStartIsNoSessionOfTheDay() {
    Allowance allowance =
        Past.none()
            .ended(hours(9), Duration.ofSeconds(50))
            .ended(hours(6), Duration.ofSeconds(50))
            .ended(hours(3), minutes(10))
            .allowance();

    assertThat(allowance.refusal()).isEmpty();
    assertThat(allowance.budget().sessionsToday()).isEqualTo(1);
    assertThat(allowance.budget().massageToday()).isEqualTo(minutes(20).minusSeconds(100));
  }

  @Test
  @DisplayName("L18: half an hour in 24 hours; what is left bounds the session, and 5 min is least")
  void halfAnHourADay() {
    Past past = Past.none().ended(hours(3), minutes(20));
    assertThat(past.allowance().doseOf(minutes(15), Care.USUAL).massage()).isEqualTo(minutes(10));

    Past little = Past.none().ended(hours(3), minutes(25).plus(MOMENT));
    assertThat(refusal(little.allowance()).sentence())
        .startsWith("Rest until tomorrow 09:00: 30 minutes of massage");
    assertThat(Past.none().ended(hours(3), minutes(25)).allowance().refusal()).isEmpty();
  }

  @Test
  @DisplayName("L18: the refusal ends when enough of the day is a day old, not sooner or later")
  void theMinutesComeBackOldestFirst() {
    Limits limits = new Limits(Map.of(Limit.SESSIONS_A_DAY, 3.0));
    Past past =
        Past.none()
            .ended(hours(20), minutes(2))
            .ended(hours(10), minutes(14))
            .ended(hours(3), minutes(14));

    assertThat(past.allowance(past.use(), limits).refusal().orElseThrow().until())
        .contains(Past.NOON.plus(hours(14)));
  }

  @Test
  @DisplayName("L15: a session lasts a quarter of an hour at most, and no dose can say more")
  void noDoseIsLonger() {
    assertThat(Past.none().allowance().doseOf(minutes(40), Care.USUAL).massage())
        .isEqualTo(minutes(15));
    assertThatThrownBy(() -> new Dose(minutes(15), minutes(15).plus(MOMENT), minutes(1)))
        .hasMessageContaining("L15");
    assertThatThrownBy(() -> new Dose(minutes(15), minutes(15), minutes(21)))
        .hasMessageContaining("L29");
  }

  @Test
  @DisplayName("L29 L30: forty minutes of heat in 24 hours; then the massage runs without")
  void heatIsDosed() {
    Past past = Past.none();
    Past warm = past.with(past.worked(hours(5), minutes(10), Duration.ZERO, minutes(30)));
    assertThat(warm.allowance().doseOf(minutes(10), Care.USUAL).heat()).isEqualTo(minutes(10));

    Past hot =
        warm.with(past.worked(hours(3), minutes(10), Duration.ZERO, minutes(9).plus(MOMENT)));
    Past hotter = past.with(past.worked(hours(3), minutes(10), Duration.ZERO, minutes(40)));
    assertThat(hot.allowance().budget().heat()).isZero();
    assertThat(hotter.allowance().refusal()).isEmpty();
    assertThat(
            hotter
                .allowance()
                .permission(Clearance.unrestricted(), Limits.standard(), Limits.CAP_STEPS)
                .heatCeiling())
        .isEqualTo(Celsius.OFF);
    assertThat(hotter.later(hours(21)).allowance().budget().heat()).isEqualTo(minutes(15));
  }

  @Test
  @DisplayName("fact F40: deep work every other day; other routines are not kept from")
  void deepWorkIsForEveryOtherDay() {
    Past past = Past.none();
    Past deep =
        past.with(past.session(hours(30), minutes(10), Depth.DEEP, PastSession.Ending.KNOWN));

    Allowance allowance = deep.allowance();
    assertThat(allowance.refusalOf(Depth.MODERATE, Care.USUAL)).isEmpty();
    assertThat(allowance.refusalOf(Depth.DEEP, Care.USUAL).orElseThrow().sentence())
        .startsWith("Deep work is for every other day: again from tomorrow 06:00 on");
    assertThat(deep.later(hours(18).minus(MOMENT)).allowance().refusalOf(Depth.DEEP, Care.USUAL))
        .isPresent();
    assertThat(deep.later(hours(18)).allowance().refusalOf(Depth.DEEP, Care.USUAL)).isEmpty();
  }

  @Test
  @DisplayName("L19: five minutes of strong work on a day make the cap 4.0 for the day after")
  void theDayAfterIsGentler() {
    Past past = Past.none();
    Past strong =
        past.with(past.worked(hours(20), minutes(10), minutes(3), Duration.ZERO))
            .with(past.worked(hours(3), minutes(10), minutes(2), Duration.ZERO))
            .later(hours(10));

    Allowance allowance = strong.allowance();
    assertThat(
            allowance
                .permission(Clearance.unrestricted(), Limits.standard(), Limits.CAP_STEPS)
                .capSteps())
        .isEqualTo(Limits.DAY_AFTER_CAP_STEPS);
    assertThat(allowance.gentler().orElseThrow().sentence())
        .isEqualTo(
            "Your cap is 4.0 until tomorrow 09:00: the day after strong work is a gentler one.");
    assertThat(strong.later(hours(11)).allowance().budget().capSteps()).isEqualTo(Limits.CAP_STEPS);
    Past less = past.with(past.worked(hours(3), minutes(10), minutes(5).minus(MOMENT), minutes(0)));
    assertThat(less.allowance().budget().capSteps()).isEqualTo(Limits.CAP_STEPS);
  }

  @Test
  @DisplayName("fact F15: somebody sore gets one level less and a third shorter")
  void soreIsSoftAndShort() {
    Allowance allowance = Past.none().sore().allowance();

    Permission permission = allowance.permission(Clearance.unrestricted(), Past.LIMITS, 5 * LEVEL);
    assertThat(permission.capSteps()).isEqualTo(4 * LEVEL);
    assertThat(permission.capWhy()).isEqualTo(Why.LATELY);
    assertThat(cap(allowance, Care.USUAL, 3 * LEVEL)).isEqualTo(3 * LEVEL);
    assertThat(allowance.doseOf(minutes(9), Care.USUAL).massage()).isEqualTo(minutes(6));
  }

  @Test
  @DisplayName("fact F15: who says twice that they are sore gets one level less, not two")
  void soreInTheHistoryAndTheScreeningCountsOnce() {
    Care sore = Care.USUAL.softerBy(Limits.SOFTER_STEPS);

    assertThat(cap(Past.none().sore().allowance(), sore, 6 * LEVEL)).isEqualTo(5 * LEVEL);
    assertThat(cap(Past.none().allowance(), sore, 6 * LEVEL)).isEqualTo(5 * LEVEL);
    Past strong = Past.none();
    Past dayAfter =
        strong.with(strong.worked(hours(10), minutes(10), minutes(5), Duration.ZERO)).sore();
    assertThat(cap(dayAfter.allowance(), sore, 6 * LEVEL)).isEqualTo(3 * LEVEL);
    assertThat(cap(dayAfter.allowance(), Care.USUAL, 6 * LEVEL)).isEqualTo(3 * LEVEL);
  }

  @Test
  @DisplayName("L18: who may have one session a day reads until when, as everybody else does")
  void fewerSessionsADay() {
    Past past = Past.none().ended(hours(3), minutes(10));
    Allowance once = past.allowance();

    assertThat(once.refusalOf(Depth.GENTLE, Care.USUAL)).isEmpty();
    Refusal refusal = once.refusalOf(Depth.GENTLE, Care.CAUTION).orElseThrow();
    assertThat(refusal.sentence())
        .isEqualTo("Rest until tomorrow 09:00: 1 massage in 24 hours is enough.");
    assertThat(once.sessionsLeft(Care.USUAL)).isEqualTo(1);
    assertThat(once.sessionsLeft(Care.CAUTION)).isZero();
    assertThat(Past.none().allowance().sessionsLeft(Care.CAUTION)).isEqualTo(1);
    Allowance tomorrow = past.later(hours(21)).allowance();
    assertThat(tomorrow.refusalOf(Depth.GENTLE, Care.CAUTION)).isEmpty();
    assertThat(past.later(hours(21).minus(MOMENT)).allowance().sessionsLeft(Care.CAUTION)).isZero();
  }

  @Test
  @DisplayName("L60: after a change of the clock the day counts as full")
  void aDoubtfulClockIsAFullDay() {
    ClockDoubt doubt = new ClockDoubt(Past.NOON.minus(hours(1)), "the clock was changed", false);
    Past past = Past.none();

    PastUse use =
        new PastUse(past.sessions(), PastUse.Remainder.NONE, Optional.of(doubt), Wellbeing.UNKNOWN);
    assertThat(refusal(past.allowance(use)).sentence())
        .startsWith("No massage until tomorrow 11:00: the clock was changed")
        .contains("--clock-is-right");
    assertThat(past.later(hours(23)).allowance(use).refusal()).isEmpty();
  }

  @Test
  @DisplayName("L17 L18 F40 L19: deleting the history gives nothing away")
  void aDeletionGivesNothingAway() {
    Past past = Past.none();
    Past deep =
        past.with(past.session(hours(2), minutes(10), Depth.DEEP, PastSession.Ending.KNOWN));

    PastUse.Remainder kept = PastUse.Remainder.of(deep.use(), hours(24));
    Allowance allowance =
        past.allowance(new PastUse(past.sessions(), kept, Optional.empty(), Wellbeing.UNKNOWN));
    assertThat(refusal(allowance).until()).contains(Past.NOON.plus(hours(22)));
    assertThat(allowance.deepRefusal().orElseThrow().until()).contains(Past.NOON.plus(hours(46)));
    assertThat(allowance.budget().capSteps()).isEqualTo(Limits.DAY_AFTER_CAP_STEPS);
  }

  @Test
  void ofSeveralReasonsTheOneThatLastsLongestIsSaid() {
    Past past = Past.none().ended(hours(20), minutes(10)).ended(minutes(30), minutes(10));

    assertThat(refusal(past.allowance()).until()).contains(Past.NOON.plus(hours(4)));
  }

  @Test
  @DisplayName("H45: what is shown is the wall clock's time, what is judged is the counted one")
  void timesAreShownByTheWallClock() {
    Past past = Past.none().ended(minutes(20), minutes(10));
    Instant fastWall = Past.NOON.plus(hours(5));

    Allowance allowance =
        new Dosage(Past.LIMITS, new DosageWords(Past.BERLIN))
            .allow(past.use(), new Moment(Past.NOON, fastWall), 0);

    assertThat(refusal(allowance).until()).contains(fastWall.plus(minutes(40)));
  }

  @Test
  @DisplayName("fact F40: a deep routine that was stopped in its first minute is no deep work")
  void aFalseStartIsNoDeepWork() {
    Past past = Past.none();
    PastSession stopped =
        past.session(hours(2), Duration.ofSeconds(59), Depth.DEEP, PastSession.Ending.KNOWN);

    assertThat(past.with(stopped).allowance().refusalOf(Depth.DEEP, Care.USUAL)).isEmpty();
  }

  @Test
  @DisplayName("L19: strong work of two days is not the strong work of one")
  void strongWorkOfTwoDaysDoesNotAddUp() {
    Past past = Past.none();
    Past two =
        past.with(past.worked(hours(27), minutes(10), minutes(3), Duration.ZERO))
            .with(past.worked(hours(3), minutes(10), minutes(3), Duration.ZERO));
    assertThat(two.allowance().budget().capSteps()).isEqualTo(Limits.CAP_STEPS);

    Past other =
        past.with(past.worked(hours(30), minutes(10), minutes(3), Duration.ZERO))
            .with(past.worked(hours(20), minutes(10), minutes(3), Duration.ZERO));
    assertThat(other.allowance().gentler().orElseThrow().until())
        .as("counted from the session with which it became much")
        .contains(Past.NOON.plus(hours(4)));
  }

  @Test
  @DisplayName("L18: a massage of yesterday is none of today's")
  void yesterdayIsOver() {
    Past past = Past.none().ended(hours(24), minutes(10)).ended(hours(3), minutes(10));

    assertThat(past.allowance().budget().sessionsToday()).isEqualTo(1);
    assertThat(past.allowance().budget().massageToday()).isEqualTo(minutes(20));
  }

  @Test
  @DisplayName("L30: a minute of heat is still worth it, less is not")
  void aMinuteOfHeatIsWorthIt() {
    Past past = Past.none();
    Past exactly = past.with(past.worked(hours(3), minutes(10), Duration.ZERO, minutes(39)));
    Past more =
        past.with(past.worked(hours(3), minutes(10), Duration.ZERO, minutes(39).plus(MOMENT)));

    assertThat(exactly.allowance().budget().heat()).isEqualTo(minutes(1));
    assertThat(more.allowance().budget().heat()).isZero();
  }

  @Test
  void aBenchWithoutAPastHasWhatTheLimitsAllow() {
    assertThat(Allowance.full(Past.LIMITS).budget()).isEqualTo(Past.none().allowance().budget());
    assertThat(Allowance.full(Past.LIMITS).refusalOf(Depth.DEEP, Care.USUAL)).isEmpty();
    assertThat(
            Allowance.unknown("not yet")
                .refusalOf(Depth.GENTLE, Care.USUAL)
                .orElseThrow()
                .sentence())
        .isEqualTo("not yet");
  }

  @Test
  @DisplayName("L19: a cap that is as low anyway keeps its own reason")
  void aCapThatIsLowAnywayKeepsItsReason() {
    Past past = Past.none();
    Past strong = past.with(past.worked(hours(3), minutes(10), minutes(6), Duration.ZERO));
    Permission permission =
        strong
            .allowance()
            .permission(Clearance.unrestricted(), Past.LIMITS, Limits.DAY_AFTER_CAP_STEPS);

    assertThat(permission.capSteps()).isEqualTo(Limits.DAY_AFTER_CAP_STEPS);
    assertThat(permission.capWhy()).isEqualTo(Why.OWN_CAP);
  }

  @Test
  void aFalseStartIsShortAndKnown() {
    Past past = Past.none();
    Duration justShort = minutes(1).minus(MOMENT);
    assertThat(past.session(hours(1), justShort, Depth.DEEP, PastSession.Ending.KNOWN))
        .matches(PastSession::isFalseStart);
    assertThat(past.session(hours(1), minutes(1), Depth.DEEP, PastSession.Ending.KNOWN))
        .matches(session -> !session.isFalseStart());
    assertThat(past.session(hours(1), justShort, Depth.DEEP, PastSession.Ending.CUT_OFF))
        .matches(session -> !session.isFalseStart());
  }

  private static int cap(Allowance allowance, Care care, int ownSteps) {
    return allowance.permission(Clearance.granted(care), Past.LIMITS, ownSteps).capSteps();
  }

  private static Refusal refusal(Allowance allowance) {
    return allowance.refusal().orElseThrow();
  }
}
