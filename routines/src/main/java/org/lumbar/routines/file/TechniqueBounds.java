package org.lumbar.routines.file;

import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// The figures within which a routine may set a technique.
final class TechniqueBounds {
  static final Range STRENGTH =
      new Range(3, 6, "", "what is felt goes from 3 to 6 on the 0-10 scale (limit L1, fact F1)");
  static final Range CAP =
      new Range(3, 6, "", "a person's cap is 3 to 6 on the 0-10 scale (limit L1, fact F1)");
  static final Range TENDER =
      new Range(1, 4, "", "tender spots are counted from 1, the worst one, to 4");
  static final Range MELT_STRENGTH =
      new Range(3, 4, "", "melting is gentle, 3 to 4 on the 0-10 scale (fact F24)");
  static final Range STROKE = seconds(4, 10, "a long stroke takes 4 to 10 seconds (fact F20)");
  static final Range SQUEEZE = seconds(1.5, 4, "a squeeze takes 1.5 to 4 seconds (fact F21)");
  static final Range TURN = seconds(1, 3, "a small circle takes 1 to 3 seconds (fact F22)");

  private static final Range STROKES =
      seconds(10, 90, "a set of strokes is 10 to 90 seconds (facts F20 and F23)");
  private static final Range KNEADING = seconds(60, 300, "kneading is 1 to 5 minutes (fact F21)");
  private static final Range CIRCLES =
      seconds(15, 30, "small circles are 15 to 30 seconds (fact F22)");
  private static final Range HOLD = seconds(20, 45, "a hold is 20 to 45 seconds (fact F23)");
  private static final Range MELTING = seconds(60, 180, "melting is 60 to 180 seconds (fact F24)");
  private static final Range GLUTE_CIRCLES =
      seconds(15, 60, "circles on the glutes are 15 to 60 seconds a side (facts F25 and F32)");
  private static final Range GLUTE_HOLD =
      seconds(20, 45, "a hold on the glutes is 20 to 45 seconds a side (fact F25)");
  private static final Range REST = seconds(5, 120, "a rest is 5 to 120 seconds (fact F26)");

  private TechniqueBounds() {}

  /// How long one step of the technique may last.
  static Range length(Technique technique) {
    return switch (technique) {
      case Effleurage _ -> STROKES;
      case Petrissage _ -> KNEADING;
      case Friction _ -> CIRCLES;
      case TriggerPointHold _ -> HOLD;
      case MyofascialMelt _ -> MELTING;
      case GluteWork work -> length(work);
      case Rest _ -> REST;
    };
  }

  /// One side after the other takes the time twice.
  private static Range length(GluteWork work) {
    Range aSide =
        switch (work.style()) {
          case CIRCLES -> GLUTE_CIRCLES;
          case HOLDS -> GLUTE_HOLD;
        };
    return switch (work.sides()) {
      case BOTH, LEFT, RIGHT -> aSide;
      case IN_TURN -> aSide.times(2);
    };
  }

  private static Range seconds(double low, double high, String rule) {
    return new Range(low, high, "seconds", rule);
  }
}
