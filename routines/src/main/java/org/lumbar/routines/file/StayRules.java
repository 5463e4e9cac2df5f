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

  /// Limit L10: the hard bound, and the usual one.
  private static final int LONGEST_LUMBAR_SECONDS = 360;

  private static final int USUAL_LUMBAR_SECONDS = 300;

  /// What is gentle does not count towards limit L10.
  private static final double GENTLE = 4;

  private static final Set<Region> LUMBAR =
      EnumSet.of(Region.PARASPINAL, Region.QUADRATUS_LUMBORUM, Region.MID_BACK);
  private static final Set<Region> GLUTES =
      EnumSet.of(Region.UPPER_OUTER_GLUTE, Region.SIDE_OF_HIP, Region.BACK_POCKET);

  private final Findings findings;
  private final Map<Spot, Integer> staySeconds = new HashMap<>();
  private int lumbarSeconds;

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
    Set<Region> regions = step.technique().map(StayRules::regions).orElse(Set.of());
    if (regions.stream().anyMatch(GLUTES::contains)) {
      lumbarSeconds = 0;
    }
    boolean counts = step.strength() > GENTLE && regions.stream().anyMatch(LUMBAR::contains);
    int before = lumbarSeconds;
    lumbarSeconds += counts ? step.seconds() : 0;
    if (before <= LONGEST_LUMBAR_SECONDS && lumbarSeconds > LONGEST_LUMBAR_SECONDS) {
      findings.refuse(
          step.at(),
          "here the low back is worked for more than 6 minutes without a change",
          "the glutes hold what it lacks (limit L10, fact F35)",
          "work on the glutes before this step, or choose a strength of 4 at most");
    } else if (before <= USUAL_LUMBAR_SECONDS && lumbarSeconds > USUAL_LUMBAR_SECONDS) {
      findings.warn(
          step.at(),
          "here the low back is worked for more than 5 minutes without a change",
          "the glutes hold what it lacks (limit L10, fact F35)",
          "consider the glutes before this step");
    }
  }

  private static Set<Region> regions(Technique technique) {
    return switch (technique) {
      case Petrissage kneading -> Set.of(kneading.region());
      case Friction circles -> regions(circles.spot());
      case TriggerPointHold hold -> regions(hold.spot());
      case MyofascialMelt melt -> Set.of(melt.region());
      case GluteWork _ -> Set.of(Region.UPPER_OUTER_GLUTE);
      case Effleurage _, Rest _ -> Set.of();
    };
  }

  /// A tender spot may be anywhere, so it counts as the low back and never as the glutes' turn.
  private static Set<Region> regions(Spot spot) {
    return Set.of(spot.tender() > 0 ? Region.PARASPINAL : spot.region());
  }
}
