package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.stream.IntStream;

/// Limits L8 and L9: no place is worked for too long. A motor that has been at level 5 or more for
/// 45 s, or at level 3 or more for 90 s or for what the person's answers leave of that, is held
/// just under level 3 for 10 s. Shorter rests count for their share, so that a stroke which comes
/// and goes is not cut. The pad does the same a little later and harder: it switches the motor off.
final class StayGuard {
  private final Stay[] stays;

  StayGuard(int motors, Limits limits) {
    stays = IntStream.range(0, motors).mapToObj(_ -> new Stay(limits)).toArray(Stay[]::new);
  }

  /// Weakens what has stayed for `longest`, or too long for its strength; whether it had to.
  boolean hold(int[] steps, Duration longest, Duration since) {
    boolean hasHeld = false;
    long longestNanos = longest.toNanos();
    long sinceNanos = since.toNanos();
    for (int motor = 0; motor < steps.length; motor++) {
      int held = stays[motor].hold(steps[motor], longestNanos, sinceNanos);
      hasHeld |= held < steps[motor];
      steps[motor] = held;
    }
    return hasHeld;
  }

  /// One motor's time, in nanoseconds.
  private static final class Stay {
    private final Worked strong;
    private final Worked firm;
    private long restLeft;

    Stay(Limits limits) {
      strong = new Worked(Limits.STRONG_FROM_STEPS, limits.duration(Limit.STRONG_STAY).toNanos());
      firm = new Worked(Limits.FIRM_FROM_STEPS, limits.duration(Limit.FIRM_STAY).toNanos());
    }

    int hold(int wanted, long longest, long since) {
      restLeft = Math.max(0, restLeft - since);
      if (restLeft > 0) {
        return rest(wanted, since);
      }
      strong.count(wanted, since);
      firm.count(wanted, since);
      if (!strong.isFull() && !firm.isFull() && firm.worked < longest) {
        return wanted;
      }
      restLeft = Limits.STAY_REST.toNanos();
      return rest(wanted, 0);
    }

    private int rest(int wanted, long since) {
      int held = Math.min(wanted, Limits.FIRM_FROM_STEPS - 1);
      strong.count(held, since);
      firm.count(held, since);
      return held;
    }
  }

  private static final class Worked {
    private final int fromSteps;
    private final long most;
    private long worked;

    Worked(int fromSteps, long most) {
      this.fromSteps = fromSteps;
      this.most = most;
    }

    void count(int steps, long since) {
      worked =
          steps >= fromSteps
              ? Math.min(most, worked + since)
              : Math.max(0, worked - (long) ((double) since * most / Limits.STAY_REST.toNanos()));
    }

    boolean isFull() {
      return worked >= most;
    }
  }
}
