package org.lumbar.controller.safety;

import static org.lumbar.controller.safety.Narrowing.Reason.SLEW;

import java.time.Duration;
import java.util.List;

/// Nothing grows suddenly (hazard H23): neither what is felt (L4) nor a single motor (L4b). Down is
/// immediate.
final class RiseGuard {
  private final FeltSlew felt;
  private final long nanosToSix;
  private int[] before;

  RiseGuard(PadShape shape, Limits limits) {
    felt = new FeltSlew(shape.body().flanks(), limits);
    nanosToSix = limits.duration(Limit.MOTOR_RISE).toNanos();
    before = new int[shape.motors().size()];
  }

  void hold(int[] steps, Duration since, List<Narrowing> narrowings) {
    if (felt.hold(steps, since)) {
      narrowings.add(new Narrowing(SLEW, "rising gently (L4)"));
    }
    long rise = Limits.CAP_STEPS * since.toNanos() / nanosToSix;
    for (int motor = 0; motor < steps.length; motor++) {
      if (steps[motor] > before[motor] + rise) {
        steps[motor] = (int) (before[motor] + rise);
        narrowings.add(new Narrowing(SLEW, "rising gently (L4b)"));
      }
    }
    before = steps.clone();
  }

  /// The next output rises from standstill.
  void reset() {
    felt.reset();
    before = new int[before.length];
  }
}
