package org.lumbar.controller.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.lumbar.controller.history.History;
import org.lumbar.controller.safety.ClockReading;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.DosageWords;
import org.lumbar.controller.safety.Limits;

/// The past sessions of a state folder, judged by the limits and told in the time of this place.
final class Histories {
  private Histories() {}

  static History open(Path folder, Limits limits, Supplier<ClockReading> clocks) {
    return History.open(folder, dosage(limits), clocks);
  }

  static Dosage dosage(Limits limits) {
    return new Dosage(limits, new DosageWords(ZoneId.systemDefault()));
  }
}
