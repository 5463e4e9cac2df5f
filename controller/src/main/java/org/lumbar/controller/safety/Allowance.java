package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.routines.routine.Depth;

/// What the past sessions leave for the next one. `counted` says how many sessions of this daemon
/// have gone into it: one that does not know of the last session allows nothing. `enough` has an
/// entry for each session of the day: why and until when somebody rests for whom so many are enough
/// (L18), the first for one session, the second for two.
public record Allowance(
    int counted,
    Optional<Refusal> refusal,
    Optional<Refusal> deepRefusal,
    Optional<Refusal> gentler,
    List<Refusal> enough,
    Budget budget,
    Wellbeing wellbeing) {

  public Allowance {
    enough = List.copyOf(enough);
  }

  /// Why something is not possible, in plain words, and until when by the wall clock; open where
  /// nobody knows.
  public record Refusal(Optional<Instant> until, String sentence) {}

  /// What is left: of a sitting, of heat, and of the day.
  public record Budget(
      Duration longest, Duration heat, int sessionsToday, Duration massageToday, int capSteps) {}

  /// The history has not been read yet, or does not know the last session yet.
  public static Allowance unknown(String why) {
    return new Allowance(
        Integer.MAX_VALUE,
        Optional.of(new Refusal(Optional.empty(), why)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Budget(Duration.ZERO, Duration.ZERO, 0, Duration.ZERO, Limits.LOWEST_CAP_STEPS),
        Wellbeing.UNKNOWN);
  }

  /// Everything that the limits allow, for a bench without a past.
  public static Allowance full(Limits limits) {
    return new Allowance(
        Integer.MAX_VALUE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Budget(
            limits.duration(Limit.SESSION),
            limits.duration(Limit.HEAT_TIME),
            limits.count(Limit.SESSIONS_A_DAY),
            limits.duration(Limit.MINUTES_A_DAY),
            Limits.CAP_STEPS),
        Wellbeing.UNKNOWN);
  }

  /// Why a routine of that depth may not start now for somebody with that `care`, which may leave
  /// fewer sessions a day than the limits do (L18); empty where it may.
  public Optional<Refusal> refusalOf(Depth depth, Care care) {
    return refusal
        .or(() -> enough.stream().skip(care.sessionsADay() - 1L).findFirst())
        .or(() -> depth == Depth.DEEP ? deepRefusal : Optional.empty());
  }

  /// How many more sessions the day has for somebody with that `care`.
  public int sessionsLeft(Care care) {
    return Math.max(0, Math.min(budget.sessionsToday(), care.sessionsADay() - enough.size()));
  }

  /// What somebody may do who has chosen a cap of `ownCapSteps`: what the screening allows, no more
  /// than the past leaves, and no heat once the day's is used up (L30).
  public Permission permission(Clearance clearance, Limits limits, int ownCapSteps) {
    Permission screened = clearance.permission(limits, ownCapSteps);
    int cap = clearance.care().and(lately()).capSteps(ownCapSteps);
    Permission capped = cap < screened.capSteps() ? screened.cappedAt(cap, Why.LATELY) : screened;
    return budget.heat().isZero() ? capped.heatedTo(Celsius.OFF, Why.HEAT_OF_THE_DAY) : capped;
  }

  /// The cap of the day after (L19), and one level less for somebody who is sore (fact F15). Who
  /// has said so in the screening too is no softer for having said it twice.
  private Care lately() {
    Care day = Care.USUAL.cappedAt(budget.capSteps());
    return wellbeing.isSore() ? day.softerBy(Limits.SOFTER_STEPS) : day;
  }

  /// How a routine of that length is dosed: a third shorter for somebody who is sore (fact F15),
  /// within what is left, and no longer than the person's `care` allows.
  public Dose doseOf(Duration routine, Care care) {
    Duration wanted = wellbeing.isSore() ? routine.multipliedBy(2).dividedBy(3) : routine;
    Duration longest = shorter(budget.longest(), care.longestSession());
    return new Dose(shorter(wanted, longest), longest, budget.heat());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
