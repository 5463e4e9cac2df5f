package org.lumbar.controller.status;

import java.time.Duration;
import java.util.List;

/// A routine as a person chooses it: its steps one after another, without the detail that drives
/// the motors.
public record RoutineOutline(
    String id, String title, String depth, String description, List<Step> steps) {

  /// One step: the part of the session it belongs to, its technique, and how long it takes.
  public record Step(String part, String technique, Duration length) {}

  public RoutineOutline {
    steps = List.copyOf(steps);
  }

  public Duration length() {
    return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
  }
}
