package org.lumbar.controller.daemon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/// The only class that reads a clock. Every deadline stands on [#now], which never jumps; the wall
/// clock stamps reports and dates the screening.
public final class SystemTimeline implements InstantSource {
  private final long origin = System.nanoTime();

  /// Time since this timeline was made.
  public Duration now() {
    return Duration.ofNanos(System.nanoTime() - origin);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }

  /// Lets the calling thread wait until `deadline`, or until somebody unparks it, or a little less.
  void parkUntil(Duration deadline) {
    long nanos = deadline.minus(now()).toNanos();
    if (nanos > 0) {
      LockSupport.parkNanos(this, nanos);
    }
  }
}
