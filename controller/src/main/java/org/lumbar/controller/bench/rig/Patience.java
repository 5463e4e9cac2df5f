package org.lumbar.controller.bench.rig;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.lumbar.controller.daemon.SystemTimeline;

/// Waiting that comes to an end.
final class Patience {
  /// A slow machine starts a daemon within this time.
  static final Duration LONG = Duration.ofSeconds(60);

  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

  private Patience() {}

  /// Looks again and again until there is something; where nothing comes, `story` says what did.
  static <T> T await(
      String what, Duration most, Supplier<Optional<T>> look, Supplier<String> story) {
    SystemTimeline timeline = new SystemTimeline();
    while (timeline.now().compareTo(most) < 0) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    throw new RigException(
        "%s did not come within %d s, but:%n%s".formatted(what, most.toSeconds(), story.get()));
  }
}
