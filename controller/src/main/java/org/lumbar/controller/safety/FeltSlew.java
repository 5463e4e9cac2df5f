package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lumbar.protocol.message.MotorLevels;

/// Limit L4: what is felt grows no faster than one level in a second, so that nobody is startled
/// (hazard H23); it weakens at once. Felt are the motors of one flank together, as the root of the
/// sum of their squares: a stroke that moves from one motor to the next is no rise, however fast
/// each of them rises (limit L4b is for these). The lightest level of a massage, 3.0, may come as a
/// touch comes; the rule is for what goes beyond it. What a tick leaves of its rise is kept for the
/// next, up to one step of the wire, which cannot say less.
final class FeltSlew {
  private static final long MICROS = 1_000_000;
  private static final long STEP_MICROS = MICROS;
  private static final long LIGHTEST_MICROS = Limits.LOWEST_CAP_STEPS * MICROS;

  private final List<Set<Integer>> flanks;
  private final long nanosPerStep;
  private final long[] heldMicros;

  FeltSlew(List<Set<Integer>> flanks, Limits limits) {
    this.flanks = flanks;
    nanosPerStep = limits.duration(Limit.FELT_RISE).toNanos() / MotorLevels.STEPS_PER_LEVEL;
    heldMicros = new long[flanks.size()];
  }

  /// Weakens a flank that rises too fast, evenly, so that the place stays; whether it had to.
  boolean hold(int[] steps, Duration since) {
    boolean hasHeld = false;
    for (int flank = 0; flank < heldMicros.length; flank++) {
      hasHeld |= hold(flank, steps, since);
    }
    return hasHeld;
  }

  void reset() {
    Arrays.fill(heldMicros, 0);
  }

  private boolean hold(int flank, int[] steps, Duration since) {
    long wanted = feltMicros(flanks.get(flank), steps);
    long rise = since.toNanos() * MICROS / nanosPerStep;
    long most = Math.max(heldMicros[flank], LIGHTEST_MICROS) + rise;
    heldMicros[flank] = Math.min(wanted + STEP_MICROS, most);
    if (wanted <= most) {
      return false;
    }
    for (int motor : flanks.get(flank)) {
      steps[motor] = (int) (steps[motor] * most / wanted);
    }
    return true;
  }

  /// Rounded up: what is felt is never told too small.
  private static long feltMicros(Set<Integer> motors, int[] steps) {
    long squares = 0;
    for (int motor : motors) {
      squares += (long) steps[motor] * steps[motor];
    }
    return (long) Math.ceil(Math.sqrt((double) squares) * MICROS);
  }
}
