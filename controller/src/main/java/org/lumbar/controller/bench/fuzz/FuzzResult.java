package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.status.Happening;

/// What came of a session of chance: its plan, the time that it lasted, the rule that did not hold,
/// if one did not, what the daemon told, and how many massages began in it.
public record FuzzResult(
    long seed,
    Plan plan,
    Duration lasted,
    Optional<String> broken,
    List<Happening> happenings,
    int started) {
  public FuzzResult {
    happenings = List.copyOf(happenings);
  }

  public boolean isPassed() {
    return broken.isEmpty();
  }
}
