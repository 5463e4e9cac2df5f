package org.lumbar.controller.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.controller.safety.ClockDoubt;
import org.lumbar.controller.safety.CountedClock;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Occasion;
import org.lumbar.controller.safety.PastUse;

/// Everything that the history holds, sessions and feelings in the order of their times.
public record PastRecord(
    List<SessionEntry> sessions,
    List<FeelingEntry> feelings,
    PastUse.Remainder remainder,
    Optional<CountedClock> clock) {
  public static final PastRecord EMPTY =
      new PastRecord(List.of(), List.of(), PastUse.Remainder.NONE, Optional.empty());

  public PastRecord {
    sessions = sessions.stream().sorted(Comparator.comparing(SessionEntry::begun)).toList();
    feelings = feelings.stream().sorted(Comparator.comparing(FeelingEntry::wall)).toList();
  }

  /// What the dosage is judged by.
  public PastUse use(Instant counted, Optional<ClockDoubt> doubt) {
    return new PastUse(
        sessions.stream().map(SessionEntry::past).toList(),
        remainder,
        doubt,
        Advice.of(this, counted));
  }

  Optional<SessionEntry> find(long id) {
    return sessions.stream().filter(entry -> entry.id() == id).findFirst();
  }

  /// The same with `entries` added, or put in the place of older ones.
  PastRecord with(List<SessionEntry> entries) {
    List<Long> ids = entries.stream().map(SessionEntry::id).toList();
    return new PastRecord(
        Stream.concat(
                sessions.stream().filter(entry -> !ids.contains(entry.id())), entries.stream())
            .toList(),
        feelings,
        remainder,
        clock);
  }

  PastRecord with(FeelingEntry feeling) {
    return new PastRecord(
        sessions, Stream.concat(feelings.stream(), Stream.of(feeling)).toList(), remainder, clock);
  }

  /// H25: nobody saw the end of the sessions that still stand as under way. This is how they are to
  /// be counted.
  List<SessionEntry> cutOff() {
    return sessions.stream()
        .filter(entry -> entry.ending() == SessionEnding.UNDER_WAY)
        .map(SessionEntry::cutOff)
        .toList();
  }

  long highestId() {
    return sessions.stream().mapToLong(SessionEntry::id).max().orElse(0);
  }

  /// Whether the last word on it was "sore".
  boolean isSore() {
    return feelings.reversed().stream()
        .map(FeelingEntry::feeling)
        .filter(feeling -> !feeling.isTrend())
        .findFirst()
        .filter(feeling -> feeling == Feeling.SORE)
        .isPresent();
  }

  /// The last word on whether it is better.
  public Optional<FeelingEntry> lastTrend() {
    return feelings.reversed().stream().filter(entry -> entry.feeling().isTrend()).findFirst();
  }

  /// The last answer to that question.
  Optional<FeelingEntry> lastAnswer(Occasion occasion) {
    return feelings.reversed().stream()
        .filter(entry -> entry.occasion().equals(Optional.of(occasion)))
        .findFirst();
  }

  /// The sessions that went beyond a false start.
  List<SessionEntry> massages() {
    return sessions.stream()
        .filter(session -> session.figures().ran().compareTo(Limits.FALSE_START) >= 0)
        .toList();
  }

  Optional<SessionEntry> lastMassage() {
    return massages().reversed().stream().findFirst();
  }
}
