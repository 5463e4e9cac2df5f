package org.lumbar.routines.picture;

import java.time.Duration;
import java.util.Locale;

/// Where a time lies across the picture. What is before it or after it lies at its edge.
public record Scale(Duration begin, Duration end) {
  public static final int LEFT = 200;
  public static final int WIDTH = 760;

  public double x(Duration time) {
    double length = Math.max(1, end.minus(begin).toMillis());
    return LEFT + WIDTH * Math.clamp(time.minus(begin).toMillis() / length, 0.0, 1.0);
  }

  /// A coordinate as SVG writes it, whatever the language of the machine.
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
