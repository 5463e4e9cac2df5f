package org.lumbar.sim.tty;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.protocol.message.MotorLevels;

/// Tells when motors go on and off, and now and then how strong they are: often enough to follow,
/// seldom enough to read.
final class MotorStory {
  /// After so long a motor that was switched on has reached its level (limit L4b).
  private static final Duration RISE = Duration.ofMillis(600);

  private static final Duration BETWEEN = Duration.ofSeconds(5);
  private static final int WORTH_TELLING_STEPS = MotorLevels.STEPS_PER_LEVEL / 2;

  private boolean areOn;
  private int toldSteps;
  private Duration nextAt = Duration.ZERO;

  /// `strongestSteps` is what the strongest motor gets `now`.
  Optional<String> next(Duration now, int strongestSteps) {
    boolean wereOn = areOn;
    areOn = strongestSteps > 0;
    if (!areOn) {
      toldSteps = 0;
      return wereOn ? Optional.of("motors off") : Optional.empty();
    }
    if (!wereOn) {
      nextAt = now.plus(RISE);
    }
    return now.compareTo(nextAt) >= 0 ? level(now, strongestSteps) : Optional.empty();
  }

  private Optional<String> level(Duration now, int steps) {
    if (Math.abs(steps - toldSteps) < WORTH_TELLING_STEPS) {
      return Optional.empty();
    }
    toldSteps = steps;
    nextAt = now.plus(BETWEEN);
    double level = (double) steps / MotorLevels.STEPS_PER_LEVEL;
    return Optional.of(String.format(Locale.ROOT, "motors on: strongest %.1f", level));
  }
}
