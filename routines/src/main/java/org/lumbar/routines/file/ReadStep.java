package org.lumbar.routines.file;

import java.util.List;
import java.util.Optional;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.technique.Technique;

/// A step as far as it could be read: the technique is missing where its name is unknown, and rules
/// that would have to guess it keep silent then.
record ReadStep(Mark at, Optional<Technique> technique, int seconds, HeatLevel heat) {
  boolean isA(Class<? extends Technique> type) {
    return technique.filter(type::isInstance).isPresent();
  }

  boolean isUnknown() {
    return technique.isEmpty();
  }

  double strength() {
    return technique.map(Technique::strength).orElse(0.0);
  }

  static int seconds(List<ReadStep> steps) {
    return steps.stream().mapToInt(ReadStep::seconds).sum();
  }
}
