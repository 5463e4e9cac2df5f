package org.lumbar.routines.file;

import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.Lengths;
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
  static final Range SWEEP =
      seconds(
          0.5, 2, "the sweep outward and down takes 0.5 to 2 seconds, if it is quick (fact F20)");
  static final Range SQUEEZE = seconds(1.5, 4, "a squeeze takes 1.5 to 4 seconds (fact F21)");
  static final Range TURN = seconds(1, 3, "a small circle takes 1 to 3 seconds (fact F22)");

  private TechniqueBounds() {}

  /// How long one step of the technique may last.
  static Range length(Technique technique) {
    Lengths lengths = technique.lengths();
    String ends = "%d to %d seconds".formatted(lengths.leastSeconds(), lengths.mostSeconds());
    return seconds(lengths.leastSeconds(), lengths.mostSeconds(), what(technique).formatted(ends));
  }

  private static String what(Technique technique) {
    return switch (technique) {
      case Effleurage _ -> "a set of strokes is %s (facts F20 and F23)";
      case Petrissage _ -> "kneading is %s (fact F21)";
      case Friction _ -> "small circles are %s (fact F22)";
      case TriggerPointHold _ -> "a hold is %s (fact F23)";
      case MyofascialMelt _ -> "melting is %s (fact F24)";
      case GluteWork _ -> "work on the glutes is %s, sides in turn together (facts F25 and F32)";
      case Rest _ -> "a rest is %s (fact F26)";
    };
  }

  private static Range seconds(double low, double high, String rule) {
    return new Range(low, high, "seconds", rule);
  }
}
