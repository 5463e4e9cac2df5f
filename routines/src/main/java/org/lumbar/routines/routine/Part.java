package org.lumbar.routines.routine;

import java.time.Duration;
import java.util.List;

/// A part of a routine as the article names it ("warm-up"), with the facts that give its time
/// ("F30"), and its steps.
public record Part(String name, List<String> facts, List<Step> steps) {
  public Part {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
  }

  public Duration length() {
    return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
  }
}
