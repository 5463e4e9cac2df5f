package org.lumbar.routines.picture;

import java.time.Duration;
import java.util.Locale;

/// Where a time lies across the picture.
public record Scale(Duration length) {
  public static final int LEFT = 200;
  public static final int WIDTH = 760;

  public double x(Duration time) {
    return LEFT + WIDTH * (double) time.toMillis() / Math.max(1, length.toMillis());
  }

  /// A coordinate as SVG writes it, whatever the language of the machine.
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
