package org.lumbar.controller.bench.frames;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// The worst of each figure, and when it was seen.
final class Gauges {
  private final Map<Figure, Reading> worst = new EnumMap<>(Figure.class);

  /// A value, when it was seen, and of what.
  record Reading(double value, Duration at, String of) {
    @Override
    public String toString() {
      return "%.4f at %s (%s)".formatted(value, at, of);
    }
  }

  void note(Figure figure, double value, Shot shot, String of) {
    Reading before = worst.get(figure);
    if (before == null || value > before.value) {
      worst.put(figure, new Reading(value, shot.at(), of));
    }
  }

  /// Nothing seen is less than anything.
  Reading worst(Figure figure) {
    return worst.getOrDefault(
        figure, new Reading(Double.NEGATIVE_INFINITY, Duration.ZERO, "never seen"));
  }
}
