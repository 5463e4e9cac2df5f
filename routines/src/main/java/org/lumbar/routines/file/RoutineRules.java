package org.lumbar.routines.file;

import java.util.List;
import org.lumbar.routines.routine.Depth;
import org.lumbar.routines.routine.Routine;

/// What must hold over a whole routine, each step being in bounds.
final class RoutineRules {
  /// Limit L15, fact F39.
  private static final int LONGEST_SECONDS = 900;

  /// Fact F39: 5 minutes are the least that is said to be enough.
  private static final int SHORTEST_SECONDS = 300;

  /// Who must be careful gets 4.0 at most (facts F11 and F12, limit L3).
  private static final double GENTLE_UP_TO = 4;

  /// From 5.0 on the day after is to be spared (limits L8 and L19, fact F40).
  private static final double MODERATE_UP_TO = 5;

  private final Findings findings;
  private final Mark partsAt;

  RoutineRules(Findings findings, Mark partsAt) {
    this.findings = findings;
    this.partsAt = partsAt;
  }

  void check(Routine routine, List<ReadStep> steps) {
    checkLength(ReadStep.seconds(steps));
    checkDepth(routine.depth(), steps);
    new OrderRules(findings).check(steps);
    new StayRules(findings).check(steps);
    new HeatRules(findings).check(routine, steps);
  }

  private void checkLength(int seconds) {
    if (seconds > LONGEST_SECONDS) {
      findings.refuse(
          partsAt,
          "the routine lasts " + minutes(seconds),
          "15 minutes are the most, warm-up and cool-down included (limit L15, fact F39)",
          "shorten or remove steps by " + (seconds - LONGEST_SECONDS) + " seconds");
    } else if (seconds < SHORTEST_SECONDS) {
      findings.warn(
          partsAt,
          "the routine lasts " + minutes(seconds),
          "5 to 15 minutes are said to be enough, less is not (fact F39)",
          "add time where the muscle is tight");
    }
  }

  private static String minutes(int seconds) {
    return seconds % 60 == 0
        ? seconds / 60 + " minutes"
        : "%d minutes %d seconds".formatted(seconds / 60, seconds % 60);
  }

  private void checkDepth(Depth depth, List<ReadStep> steps) {
    double highest =
        switch (depth) {
          case GENTLE -> GENTLE_UP_TO;
          case MODERATE -> MODERATE_UP_TO;
          case DEEP -> TechniqueBounds.STRENGTH.high();
        };
    for (ReadStep step : steps) {
      if (step.strength() > highest) {
        findings.refuse(
            step.at(),
            "the strength is "
                + Said.number(step.strength())
                + " in a "
                + Said.name(depth)
                + " routine",
            "who may have it is decided by its depth (facts F12 and F40)",
            "choose " + Said.number(highest) + " at most, or call the routine deeper");
      }
    }
  }
}
