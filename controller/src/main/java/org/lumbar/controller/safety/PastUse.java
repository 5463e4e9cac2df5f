package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything that the dosage is judged by: the sessions of the last days in any order, what
/// deleted ones have left behind, whether the clock can be trusted, and how the person is.
public record PastUse(
    List<PastSession> sessions,
    Remainder remainder,
    Optional<ClockDoubt> doubt,
    Wellbeing wellbeing) {
  public static final PastUse NONE =
      new PastUse(List.of(), Remainder.NONE, Optional.empty(), Wellbeing.UNKNOWN);

  public PastUse {
    sessions = sessions.stream().sorted(Comparator.comparing(PastSession::begun)).toList();
  }

  /// What stays of sessions whose records were deleted: three times and nothing about anybody.
  /// Before them nothing may start, no deep routine may start, and the cap is that of the day
  /// after.
  public record Remainder(Instant start, Instant deep, Instant strong) {
    public static final Remainder NONE = new Remainder(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    /// What stays when the records of `past` are deleted: as if a day had been used up by the last
    /// of them, so that a deletion gives nothing away (L18, L19, fact F40).
    public static Remainder of(PastUse past, Duration dayAfter) {
      Remainder remainder = past.remainder();
      for (PastSession session : past.sessions()) {
        remainder =
            new Remainder(
                later(remainder.start(), session.ended().plus(Limits.DAY)),
                later(remainder.deep(), session.ended().plus(Limits.DEEP_EVERY)),
                later(remainder.strong(), session.ended().plus(dayAfter)));
      }
      return remainder;
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
