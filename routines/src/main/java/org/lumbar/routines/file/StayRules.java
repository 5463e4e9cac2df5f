package org.lumbar.routines.file;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// How long a massage may stay in one place, and with the low back at all.
final class StayRules {
  /// Limits L8 and L9, hard bounds.
  private static final double STRONG = 5;

  private static final int LONGEST_STRONG_SECONDS = 45;
  private static final int LONGEST_SECONDS = 90;
  private static final int LEAST_PAUSE_SECONDS = 10;

  private final Findings findings;
  private final Map<Spot, Integer> staySeconds = new HashMap<>();
  private final LumbarTime lumbar = new LumbarTime();

  StayRules(Findings findings) {
    this.findings = findings;
  }

  void check(List<ReadStep> steps) {
    for (ReadStep step : steps) {
      checkStay(step);
      checkLumbar(step);
    }
  }

  private void checkStay(ReadStep step) {
    Set<Spot> still = step.technique().map(StayRules::still).orElse(Set.of());
    if (step.seconds() >= LEAST_PAUSE_SECONDS) {
      staySeconds.keySet().retainAll(still);
    }
    still.forEach(spot -> staySeconds.merge(spot, step.seconds(), Integer::sum));
    int longest = step.strength() >= STRONG ? LONGEST_STRONG_SECONDS : LONGEST_SECONDS;
    if (still.stream().anyMatch(spot -> staySeconds.getOrDefault(spot, 0) > longest)) {
      findings.refuse(
          step.at(),
          "the massage stays in one place for more than " + longest + " seconds",
          "longer tires the tissue (limit " + (longest == LONGEST_SECONDS ? "L9)" : "L8)"),
          "split it with strokes of 10 seconds, or move to another region");
    }
  }

  /// The places that a technique presses on without leaving them. Holds and small circles are not
  /// among them: their own bounds are stricter, and strokes follow.
  private static Set<Spot> still(Technique technique) {
    return switch (technique) {
      case MyofascialMelt melt -> spots(melt.region(), EnumSet.allOf(Side.class));
      case GluteWork work -> spots(Region.UPPER_OUTER_GLUTE, sides(work.sides()));
      case Effleurage _, Petrissage _, Friction _, TriggerPointHold _, Rest _ -> Set.of();
    };
  }

  private static Set<Side> sides(GluteWork.Sides sides) {
    return switch (sides) {
      case BOTH -> EnumSet.allOf(Side.class);
      case LEFT -> EnumSet.of(Side.LEFT);
      case RIGHT -> EnumSet.of(Side.RIGHT);
      case IN_TURN -> EnumSet.noneOf(Side.class);
    };
  }

  private static Set<Spot> spots(Region region, Set<Side> sides) {
    return sides.stream().map(side -> new Spot(region, side)).collect(Collectors.toSet());
  }

  private void checkLumbar(ReadStep step) {
    lumbar.add(step);
    if (lumbar.hasPassed(LumbarTime.LONGEST_SECONDS)) {
      findings.refuse(
          step.at(),
          "here the low back is worked for more than 6 minutes without a change",
          "the glutes hold what it lacks (limit L10, fact F35)",
          "work on the glutes before this step, or choose a strength of 4 at most");
    } else if (lumbar.hasPassed(LumbarTime.USUAL_SECONDS)) {
      findings.warn(
          step.at(),
          "here the low back is worked for more than 5 minutes without a change",
          "the glutes hold what it lacks (limit L10, fact F35)",
          "consider the glutes before this step");
    }
  }
}
