package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.status.Happening;

/// All that was to be seen of a simulation or a recording: a sample for every tick of the daemon's
/// loop, what happened, and what was done to it, all in one time: of a simulation it begins at zero
/// and the first sample is at 20 ms, of a recording it is the daemon's own.
public record Trace(Plan plan, List<Sample> samples, List<Happening> happenings, List<Done> acts) {
  /// An act, and when it was done.
  public record Done(Duration at, Act act) {}

  public Trace {
    samples = List.copyOf(samples);
    happenings = List.copyOf(happenings);
    acts = List.copyOf(acts);
  }

  public Duration begin() {
    return samples.isEmpty() ? Duration.ZERO : samples.getFirst().at().minus(ControlLoop.PERIOD);
  }

  public Duration end() {
    return samples.isEmpty() ? Duration.ZERO : samples.getLast().at();
  }

  public Duration length() {
    return end().minus(begin());
  }
}
