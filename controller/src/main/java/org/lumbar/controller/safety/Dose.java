package org.lumbar.controller.safety;

import java.time.Duration;

/// How much one session may be: how much of its routine is played, how long it may last with all
/// pauses (L15), and how long there may be heat (L29, L30).
public record Dose(Duration massage, Duration longest, Duration heat) {
  public Dose {
    mostly("a session", "L15", longest, Limit.SESSION);
    mostly("its heat", "L29", heat, Limit.HEAT_TIME);
  }

  private static void mostly(String what, String id, Duration dose, Limit limit) {
    Duration most = limit.duration(limit.most());
    if (dose.isNegative() || dose.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "%s must be 0 s to %s (limit %s), was %s".formatted(what, most, id, dose));
    }
  }
}
