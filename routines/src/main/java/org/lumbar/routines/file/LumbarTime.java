package org.lumbar.routines.file;

import java.util.EnumSet;
import java.util.Set;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// For how long the low back has been worked firmly since the glutes had their turn (limit L10).
final class LumbarTime {
  /// The hard bound.
  static final int LONGEST_SECONDS = 360;

  /// What is usual, and what a session is held to.
  static final int USUAL_SECONDS = 300;

  /// What is gentle does not count.
  private static final double GENTLE = 4;

  private static final Set<Region> LUMBAR =
      EnumSet.of(Region.PARASPINAL, Region.QUADRATUS_LUMBORUM, Region.MID_BACK);
  private static final Set<Region> GLUTES =
      EnumSet.of(Region.UPPER_OUTER_GLUTE, Region.SIDE_OF_HIP, Region.BACK_POCKET);

  private int before;
  private int seconds;

  /// One step more.
  void add(ReadStep step) {
    Set<Region> regions = step.technique().map(LumbarTime::regions).orElse(Set.of());
    if (regions.stream().anyMatch(GLUTES::contains)) {
      seconds = 0;
    }
    boolean counts = step.strength() > GENTLE && regions.stream().anyMatch(LUMBAR::contains);
    before = seconds;
    seconds += counts ? step.seconds() : 0;
  }

  /// Whether it was the last step that made it more than `limit` seconds.
  boolean hasPassed(int limit) {
    return before <= limit && seconds > limit;
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
