package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.render.Programme;

/// How much softer than at its start a session is felt: `levels` less than its strongest moment,
/// whatever that is, so that already the first "softer" is felt (fact F6). It begins with the very
/// next tick and takes 0.2 s for a level, so that it is no jerk.
record Softness(int capStepsAtStart, double levels) {
  private static final double LEVELS_PER_SECOND = 5;

  private static final double NANOS_PER_SECOND = 1e9;

  private static final double ROUNDING = 1e-9;

  static Softness none(Permission granted) {
    return new Softness(granted.capSteps(), 0);
  }

  /// `since` later, on the way to what `permission` asks for.
  Softness towards(Permission permission, Duration since) {
    double eased = levels + LEVELS_PER_SECOND * since.toNanos() / NANOS_PER_SECOND;
    return new Softness(capStepsAtStart, Math.min(arrived(permission).levels, eased));
  }

  /// At what `permission` asks for.
  Softness arrived(Permission permission) {
    return new Softness(capStepsAtStart, level(capStepsAtStart - permission.capSteps()));
  }

  /// The strongest that `programme` may be felt now.
  double ceiling(Programme programme) {
    double atStart = Math.min(programme.strongest(), level(capStepsAtStart));
    return Math.max(level(Limits.LOWEST_CAP_STEPS), atStart - levels);
  }

  /// `permission` as the gate has it on the way there.
  Permission eased(Permission permission) {
    int steps = capStepsAtStart - (int) (levels * MotorLevels.STEPS_PER_LEVEL + ROUNDING);
    return permission.cappedAt(Math.max(permission.capSteps(), steps));
  }

  private static double level(int steps) {
    return (double) steps / MotorLevels.STEPS_PER_LEVEL;
  }
}
