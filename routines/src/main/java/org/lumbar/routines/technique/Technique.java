package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;

/// A technique with its parameters. Where the hands are and how strongly they work is a pure
/// function of the time since the step began and of the step's length.
public sealed interface Technique
    permits Effleurage, Petrissage, Friction, TriggerPointHold, MyofascialMelt, GluteWork, Rest {
  /// The name in routine files, reports and pages.
  String id();

  /// The strongest felt level that it asks for.
  double strength();

  List<Touch> touches(Duration sinceStart, Duration length);
}
