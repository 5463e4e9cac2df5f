package org.lumbar.controller.history;

import java.time.Duration;
import org.lumbar.controller.safety.Limits;
import org.lumbar.routines.routine.Depth;

/// What one session has been so far, in monotonic time: how long it ran, how long a motor worked at
/// level 5 or more, how long heat was on, the lowest cap it ran under, and how often it asked
/// whether the pressure is okay.
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

  /// Of a session that begins.
  public static SessionFigures none(String routine, Depth depth) {
    return new SessionFigures(
        routine, depth, Duration.ZERO, Duration.ZERO, Duration.ZERO, Limits.CAP_STEPS, 0);
  }

  /// The same after `more`, all of it strong or not and warm or not.
  public SessionFigures plus(Duration more, boolean isStrong, boolean isWarm) {
    return new SessionFigures(
        routine,
        depth,
        ran.plus(more),
        isStrong ? strong.plus(more) : strong,
        isWarm ? heat.plus(more) : heat,
        capSteps,
        comfortChecks);
  }

  /// The same under a cap, and after so many questions.
  public SessionFigures under(int cap, int checks) {
    return new SessionFigures(routine, depth, ran, strong, heat, Math.min(capSteps, cap), checks);
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
