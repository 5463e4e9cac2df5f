package org.lumbar.controller.history;

import java.time.Duration;
import org.lumbar.routines.routine.Depth;

/// What one session has been so far, in monotonic time: how long it ran, how long a motor worked at
/// level 5 or more, how long heat was on, the lowest cap it ran under, and how often it asked whether
/// the pressure is okay.
public record SessionFigures(
    String routine,
    Depth depth,
    Duration ran,
    Duration strong,
    Duration heat,
    int capSteps,
    int comfortChecks) {
  public SessionFigures {
    if (ran.isNegative() || strong.isNegative() || heat.isNegative()) {
      throw new IllegalArgumentException("no figure of a session is negative, was " + ran);
    }
  }

  /// The same after `more`, of which nothing is known: it may all have been strong and warm.
  SessionFigures atLeast(Duration more) {
    return new SessionFigures(
        routine,
        depth,
        ran.plus(more),
        strong.plus(more),
        heat.plus(more),
        capSteps,
        comfortChecks);
  }
}
