package org.lumbar.routines.technique;

import java.time.Duration;

/// How long one step of a technique may last, in whole seconds, both ends included.
public record Lengths(int leastSeconds, int mostSeconds) {
  public Duration most() {
    return Duration.ofSeconds(mostSeconds);
  }

  Lengths twice() {
    return new Lengths(2 * leastSeconds, 2 * mostSeconds);
  }
}
