package org.lumbar.routines.technique;

import java.time.Duration;

/// Strength over time of a touch that sinks in, stays and lets go; `rise` and `release` shrink
/// together where the time is too short for both.
record Envelope(Duration rise, Duration release) {
  /// A hold's: it sinks in as fast as limit L4 lets it, 3 s at the lightest and 6 s at the
  /// strongest, and lets go slowly (fact F23). That nobody is startled goes before a quick start.
  static Envelope hold(double strength) {
    Duration rise = Duration.ofMillis(Math.round(1000 * strength / Strength.RISE_PER_SECOND));
    return new Envelope(rise, Duration.ofSeconds(4));
  }

  /// Part of the full strength, 0.0 to 1.0, at `time` of a touch that lasts `length`.
  double at(Duration time, Duration length) {
    double fit = Math.min(1, ratio(length, rise.plus(release)));
    double risen = ratio(time, rise) / fit;
    double left = ratio(length.minus(time), release) / fit;
    return Math.clamp(Math.min(risen, left), 0, 1);
  }

  private static double ratio(Duration part, Duration whole) {
    return (double) part.toNanos() / whole.toNanos();
  }
}
