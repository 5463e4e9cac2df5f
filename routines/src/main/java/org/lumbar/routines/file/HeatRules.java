package org.lumbar.routines.file;

import java.util.List;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.technique.Rest;

/// When a routine may ask for heat.
final class HeatRules {
  /// Limit L29.
  private static final int LONGEST_PREPARING_SECONDS = 300;

  /// The fact of a fresh flare-up.
  private static final String FRESH_FLARE_UP = "F51";

  private final Findings findings;

  HeatRules(Findings findings) {
    this.findings = findings;
  }

  void check(Routine routine, List<ReadStep> steps) {
    List<ReadStep> preparing = steps.stream().takeWhile(step -> step.isA(Rest.class)).toList();
    if (ReadStep.seconds(preparing) > LONGEST_PREPARING_SECONDS) {
      findings.refuse(
          preparing.getFirst().at(),
          "the pad warms for " + ReadStep.seconds(preparing) + " seconds before the strokes",
          "5 minutes are the most (limit L29)",
          "shorten the rests at the start");
    }
    for (ReadStep step : steps) {
      checkStep(routine, step);
    }
  }

  private void checkStep(Routine routine, ReadStep step) {
    if (step.heat() != HeatLevel.OFF && routine.facts().contains(FRESH_FLARE_UP)) {
      findings.refuse(
          step.at(),
          "there is heat in a routine for a fresh flare-up",
          "what is fresh and sharp wants cold, not heat (fact F51)",
          "remove the heat, or the fact F51");
    } else if (step.heat() == HeatLevel.HIGH) {
      findings.warn(
          step.at(),
          "the heat is high",
          "low is what prepares the tissue (fact F50)",
          "choose low unless the person wants it warmer");
    }
  }
}
