package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;

/// Slow circles or steady holds on the upper outer glute (fact F25), both sides or in turn.
public record GluteWork(double strength, Style style, Sides sides) implements Technique {
  /// What the hands do.
  public enum Style {
    CIRCLES,
    HOLDS
  }

  /// Where they do it.
  public enum Sides {
    BOTH,
    LEFT,
    RIGHT,
    IN_TURN
  }

  @Override
  public String id() {
    return "glutes";
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    return List.of();
  }
}
