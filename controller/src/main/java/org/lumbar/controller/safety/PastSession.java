package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import org.lumbar.routines.routine.Depth;

/// A session of the past as the dosage sees it: when it began and how long it ran, pauses included;
/// how long some motor worked at level 5 or more, and how long heat was on. All instants are those
/// of the [CountedClock].
public record PastSession(
    Instant begun, Duration ran, Depth depth, Duration strong, Duration heat, Ending ending) {
  /// How far the session has come to its end.
  public enum Ending {
    UNDER_WAY,
    /// It has ended, and what it ran is known.
    KNOWN,
    /// The daemon was cut off in it: it ran for this long at least.
    CUT_OFF
  }

  public PastSession {
    if (ran.isNegative() || strong.isNegative() || heat.isNegative()) {
      throw new IllegalArgumentException("a session lasts 0 s or more, was " + ran);
    }
  }

  Instant ended() {
    return begun.plus(ran);
  }

  boolean isUnderWay() {
    return ending == Ending.UNDER_WAY;
  }

  /// Whether it was over before anything but its warm-up had been done.
  boolean isFalseStart() {
    return ending == Ending.KNOWN && ran.compareTo(Limits.FALSE_START) < 0;
  }
}
