package org.lumbar.controller.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.history.History;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.DosageWords;
import org.lumbar.controller.safety.Limits;

/// The past sessions of a state folder, judged by the limits and told in the time of this place.
final class Histories {
  private Histories() {}

  static History open(Path folder, Limits limits, SystemTimeline timeline) {
    return History.open(folder, dosage(limits), timeline::reading);
  }

  static Dosage dosage(Limits limits) {
    return new Dosage(limits, new DosageWords(ZoneId.systemDefault()));
  }
}
