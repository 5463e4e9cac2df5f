package org.lumbar.routines.routine;

import java.time.Duration;
import java.util.List;

/// A massage: for whom it is, how deep it works, which facts it follows, and its parts in order.
public record Routine(
    String id, String title, String forWhom, Depth depth, List<String> facts, List<Part> parts) {
  public Routine {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  public Duration length() {
    return parts.stream().map(Part::length).reduce(Duration.ZERO, Duration::plus);
  }
}
