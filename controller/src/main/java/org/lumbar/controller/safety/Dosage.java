package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lumbar.controller.safety.Allowance.Budget;
import org.lumbar.controller.safety.Allowance.Refusal;
import org.lumbar.routines.routine.Depth;

/// How much massage is good for somebody: from the sessions of the past to what is left now. A
/// "day" is the 24 h before now. That is never milder than a calendar day, and neither midnight,
/// nor daylight saving, nor another time zone gives anything away. Pure: the same past and moment
/// always give the same answer.
public final class Dosage {
  private final Limits limits;
  private final DosageWords words;

  public Dosage(Limits limits, DosageWords words) {
    this.limits = limits;
    this.words = words;
  }

  /// What `past` leaves at `now`; `counted` sessions of this daemon are in it.
  public Allowance allow(PastUse past, Moment now, int counted) {
    List<Sitting> sittings = Sitting.all(past.sessions(), limits.duration(Limit.REST));
    List<Refusal> enough = enough(ofDay(sittings, now), now);
    Optional<Refusal> gentler = dayAfter(past, now);
    return new Allowance(
        counted,
        longest(
            Stream.of(
                underWay(past),
                doubt(past, now),
                until(past.remainder().start(), now, words::deleted),
                rest(sittings, now),
                enough.stream().skip(limits.count(Limit.SESSIONS_A_DAY) - 1L).findFirst(),
                minutesOfDay(past, now))),
        deep(past, now),
        gentler,
        enough,
        budget(past, sittings, now, gentler.isPresent()),
        past.wellbeing());
  }

  private Budget budget(PastUse past, List<Sitting> sittings, Moment now, boolean isDayAfter) {
    Duration massage = left(Limit.MINUTES_A_DAY, ofDay(past, now).map(PastSession::ran));
    Duration sitting = left(Limit.SESSION, present(sittings, now).map(Sitting::ran).stream());
    Duration heat = left(Limit.HEAT_A_DAY, ofDay(past, now).map(PastSession::heat));
    return new Budget(
        shorter(sitting, massage),
        // L29, L30
        heat.compareTo(Limits.LEAST_HEAT) < 0
            ? Duration.ZERO
            : shorter(heat, limits.duration(Limit.HEAT_TIME)),
        Math.max(0, limits.count(Limit.SESSIONS_A_DAY) - ofDay(sittings, now).size()),
        massage,
        isDayAfter ? Limits.DAY_AFTER_CAP_STEPS : Limits.CAP_STEPS);
  }

  private Optional<Refusal> underWay(PastUse past) {
    return past.sessions().stream().anyMatch(PastSession::isUnderWay)
        ? Optional.of(new Refusal(Optional.empty(), words.underWay()))
        : Optional.empty();
  }

  /// L60: a clock that cannot be trusted counts as a full day.
  private Optional<Refusal> doubt(PastUse past, Moment now) {
    return past.doubt()
        .flatMap(doubt -> until(doubt.since().plus(Limits.DAY), now, at -> words.doubt(doubt, at)));
  }

  /// L17: rest between two sittings.
  private Optional<Refusal> rest(List<Sitting> sittings, Moment now) {
    Duration rest = limits.duration(Limit.REST);
    return present(sittings, now)
        .filter(Sitting::isOver)
        .flatMap(sitting -> until(sitting.ended().plus(rest), now, at -> words.rest(rest, at)));
  }

  /// L18: so many sittings a day, for each number that the day has had.
  private List<Refusal> enough(List<Sitting> today, Moment now) {
    return IntStream.rangeClosed(1, today.size())
        .mapToObj(
            most ->
                until(
                    today.get(today.size() - most).ended().plus(Limits.DAY),
                    now,
                    at -> words.sessions(most, at)))
        .flatMap(Optional::stream)
        .toList();
  }

  /// L18: so many minutes a day.
  private Optional<Refusal> minutesOfDay(PastUse past, Moment now) {
    Duration most = limits.duration(Limit.MINUTES_A_DAY);
    Duration enough = most.minus(Limits.LEAST_SESSION);
    Duration used = sum(ofDay(past, now).map(PastSession::ran));
    Iterator<PastSession> oldestFirst = ofDay(past, now).iterator();
    Instant free = Instant.MIN;
    while (used.compareTo(enough) > 0 && oldestFirst.hasNext()) {
      PastSession oldest = oldestFirst.next();
      used = used.minus(oldest.ran());
      free = oldest.ended().plus(Limits.DAY);
    }
    return until(free, now, at -> words.massage(most, at));
  }

  /// Fact F40: deep work every other day.
  private Optional<Refusal> deep(PastUse past, Moment now) {
    Instant free =
        past.sessions().stream()
            .filter(session -> session.depth() == Depth.DEEP && !session.isFalseStart())
            .map(session -> session.ended().plus(Limits.DEEP_EVERY))
            .reduce(past.remainder().deep(), Dosage::later);
    return until(free, now, words::deep);
  }

  /// L19: the day after much strong work.
  private Optional<Refusal> dayAfter(PastUse past, Moment now) {
    Instant free =
        past.sessions().stream()
            .filter(session -> isMuchWith(past, session))
            .map(session -> session.ended().plus(limits.duration(Limit.DAY_AFTER)))
            .reduce(past.remainder().strong(), Dosage::later);
    return until(free, now, words::dayAfter);
  }

  /// Whether the strong work of the day that ends with `last` is much.
  private static boolean isMuchWith(PastUse past, PastSession last) {
    Stream<Duration> strong =
        past.sessions().stream()
            .filter(session -> !session.ended().isAfter(last.ended()))
            .filter(session -> session.ended().plus(Limits.DAY).isAfter(last.ended()))
            .map(PastSession::strong);
    return sum(strong).compareTo(Limits.MUCH_STRONG_WORK) >= 0;
  }

  /// The sitting that a start now would go on with.
  private Optional<Sitting> present(List<Sitting> sittings, Moment now) {
    return sittings.stream()
        .skip(Math.max(0, sittings.size() - 1))
        .findFirst()
        .filter(last -> last.ended().plus(limits.duration(Limit.REST)).isAfter(now.counted()));
  }

  /// The sessions of the day, in the order of their ends.
  private static Stream<PastSession> ofDay(PastUse past, Moment now) {
    return past.sessions().stream()
        .filter(session -> session.ended().plus(Limits.DAY).isAfter(now.counted()))
        .sorted(Comparator.comparing(PastSession::ended));
  }

  /// The sittings of the day; false starts alone are none.
  private static List<Sitting> ofDay(List<Sitting> sittings, Moment now) {
    return sittings.stream()
        .filter(Sitting::isOver)
        .filter(sitting -> sitting.ended().plus(Limits.DAY).isAfter(now.counted()))
        .toList();
  }

  private Optional<Refusal> until(Instant free, Moment now, UnaryOperator<String> sentence) {
    if (!free.isAfter(now.counted())) {
      return Optional.empty();
    }
    Instant wall = now.wall(free);
    return Optional.of(new Refusal(Optional.of(wall), sentence.apply(words.at(wall, now.wall()))));
  }

  /// Of several reasons the one that lasts longest; one without an end lasts longest of all.
  private static Optional<Refusal> longest(Stream<Optional<Refusal>> refusals) {
    return refusals
        .flatMap(Optional::stream)
        .max(Comparator.comparing(refusal -> refusal.until().orElse(Instant.MAX)));
  }

  private Duration left(Limit limit, Stream<Duration> used) {
    Duration left = limits.duration(limit).minus(sum(used));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Duration sum(Stream<Duration> durations) {
    return durations.reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
