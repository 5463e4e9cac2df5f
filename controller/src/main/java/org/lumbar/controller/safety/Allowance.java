package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.routines.routine.Depth;

/// What the past sessions leave for the next one. `counted` says how many sessions of this daemon
/// have gone into it: one that does not know of the last session allows nothing.
public record Allowance(
    int counted,
    Optional<Refusal> refusal,
    Optional<Refusal> deepRefusal,
    Optional<Refusal> gentler,
    Budget budget,
    Wellbeing wellbeing) {

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
        new Budget(
            limits.duration(Limit.SESSION),
            limits.duration(Limit.HEAT_TIME),
            limits.count(Limit.SESSIONS_A_DAY),
            limits.duration(Limit.MINUTES_A_DAY),
            Limits.CAP_STEPS),
        Wellbeing.UNKNOWN);
  }

  /// Why a routine of that depth may not start now; empty where it may.
  public Optional<Refusal> refusalOf(Depth depth) {
    return refusal.or(() -> depth == Depth.DEEP ? deepRefusal : Optional.empty());
  }

  /// L18 for somebody whose `care` leaves fewer sessions a day than the `limits` do.
  public Optional<Refusal> refusalFor(Care care, Limits limits) {
    int had = limits.count(Limit.SESSIONS_A_DAY) - budget.sessionsToday();
    return had < care.sessionsADay()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Optional.empty(),
                "Rest until tomorrow: your health answers allow %d a day."
                    .formatted(care.sessionsADay())));
  }

  /// Narrows what the screening allows: the cap of the day after (L19), one level less for somebody
  /// who is sore (fact F15), and no heat once the day's is used up (L30).
  public Permission within(Permission permission) {
    int most = Math.min(permission.capSteps(), budget.capSteps());
    int cap =
        wellbeing.isSore() ? Math.max(Limits.LOWEST_CAP_STEPS, most - Limits.SOFTER_STEPS) : most;
    Permission capped =
        cap < permission.capSteps() ? permission.cappedAt(cap, Why.LATELY) : permission;
    return budget.heat().isZero() ? capped.heatedTo(Celsius.OFF, Why.HEAT_OF_THE_DAY) : capped;
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
