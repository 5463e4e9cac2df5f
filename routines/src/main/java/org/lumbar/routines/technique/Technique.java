package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Spot;

/// A technique with its parameters. Where the hands are and how strongly they work is a pure
/// function of the time since the step began and of the step's length.
public sealed interface Technique
    permits Effleurage, Petrissage, Friction, TriggerPointHold, MyofascialMelt, GluteWork, Rest {
  /// The name in routine files, reports and pages.
  String id();

  /// The strongest felt level that it asks for.
  double strength();

  /// How long one step of it may last.
  Lengths lengths();

  /// Where it works; a pad that reaches none of these places cannot do it. Empty: anywhere.
  List<Spot> spots();

  /// Whether it deepens with the out-breath (facts F23 and F26).
  default boolean breathes() {
    return false;
  }

  /// What the hands do `sinceStart`, one touch for each hand that works. Strengths are those of the
  /// out-breath.
  List<Touch> touches(Duration sinceStart, Duration length);
}
