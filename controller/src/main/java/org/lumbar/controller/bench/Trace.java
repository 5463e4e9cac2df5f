package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.status.Happening;

/// All that was to be seen of a simulation: a sample for every tick of the daemon's loop, the first
/// one at 20 ms, what happened, and what was done to it.
public record Trace(Plan plan, List<Sample> samples, List<Happening> happenings, List<Done> acts) {
  /// An act, and when it was done.
  public record Done(Duration at, Act act) {}

  public Trace {
    samples = List.copyOf(samples);
    happenings = List.copyOf(happenings);
    acts = List.copyOf(acts);
  }

  /// When it ended.
  public Duration length() {
    return samples.isEmpty() ? Duration.ZERO : samples.getLast().at();
  }
}
