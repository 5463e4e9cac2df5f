package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Set;

/// Limit L10: the low back is worked firmly for five minutes, and then gently until the glutes have
/// had their turn, or until it has had a minute without firm work: direct work on it alone does not
/// last, the tightness comes back.
final class LumbarGuard {
  private static final Duration CHANGE = Duration.ofSeconds(10);
  private static final Duration REST = Duration.ofMinutes(1);

  private final int[] lumbar;
  private final int[] glutes;
  private final Duration most;
  private Duration worked = Duration.ZERO;
  private Duration changed = Duration.ZERO;
  private Duration rested = Duration.ZERO;

  LumbarGuard(BodyMap body, Limits limits) {
    lumbar = motors(body.lumbar());
    glutes = motors(body.glutes());
    most = limits.duration(Limit.LUMBAR);
  }

  /// Weakens the low back to just under 3.0 where it has been worked for too long; whether it had
  /// to.
  boolean hold(int[] steps, Duration since) {
    boolean hasHeld = worked.compareTo(most) >= 0 && weaken(steps);
    count(steps, since);
    return hasHeld;
  }

  void reset() {
    worked = Duration.ZERO;
    changed = Duration.ZERO;
    rested = Duration.ZERO;
  }

  private void count(int[] steps, Duration since) {
    boolean isWorked = isAnyAbove(Limits.FIRM_FROM_STEPS - 1, lumbar, steps);
    boolean isElsewhere = isAnyAbove(0, glutes, steps);
    worked = isWorked ? worked.plus(since) : worked;
    rested = isWorked ? Duration.ZERO : rested.plus(since);
    changed = isElsewhere ? changed.plus(since) : Duration.ZERO;
    if (changed.compareTo(CHANGE) >= 0 || rested.compareTo(REST) >= 0) {
      worked = Duration.ZERO;
    }
  }

  private boolean weaken(int[] steps) {
    boolean hasHeld = false;
    for (int motor : lumbar) {
      if (isFirm(steps[motor])) {
        steps[motor] = Limits.FIRM_FROM_STEPS - 1;
        hasHeld = true;
      }
    }
    return hasHeld;
  }

  private static boolean isAnyAbove(int bound, int[] motors, int[] steps) {
    for (int motor : motors) {
      if (steps[motor] > bound) {
        return true;
      }
    }
    return false;
  }

  private static int[] motors(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static boolean isFirm(int steps) {
    return steps >= Limits.FIRM_FROM_STEPS;
  }
}
