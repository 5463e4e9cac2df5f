package org.lumbar.controller.safety;

import static org.lumbar.controller.safety.Narrowing.Reason.EXCLUDED_MOTOR;
import static org.lumbar.controller.safety.Narrowing.Reason.LUMBAR_TOO_LONG;
import static org.lumbar.controller.safety.Narrowing.Reason.MOTOR_OUT_OF_ORDER;
import static org.lumbar.controller.safety.Narrowing.Reason.NO_PERMISSION;
import static org.lumbar.controller.safety.Narrowing.Reason.OUT_OF_REACH;
import static org.lumbar.controller.safety.Narrowing.Reason.OVER_HARD_CAP;
import static org.lumbar.controller.safety.Narrowing.Reason.POWER_BUDGET;
import static org.lumbar.controller.safety.Narrowing.Reason.STAYED_TOO_LONG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.MotorLevels;

/// The one gate: every output of every tick goes through [#review], and what comes out is never
/// more than what went in. Arithmetic is in whole steps and milliwatts and always rounds down. Not
/// for use by two threads.
public final class SafetyGate {
  private final PadShape shape;
  private final StayGuard stayGuard;
  private final LumbarGuard lumbarGuard;
  private final RiseGuard riseGuard;
  private final HeatGate heatGate = new HeatGate();
  private final StillMotors stillMotors;

  public SafetyGate(PadShape shape, Limits limits) {
    this.shape = shape;
    stayGuard = new StayGuard(shape.motors().size(), limits);
    lumbarGuard = new LumbarGuard(shape.body(), limits);
    riseGuard = new RiseGuard(shape, limits);
    stillMotors = new StillMotors(shape.body());
  }

  /// What the pad says of its motors: those out of order are not asked until the session ends.
  public void hear(Map<Integer, MotorFault> motorFaults) {
    stillMotors.hear(motorFaults);
  }

  /// The motors that are not asked any more in this session.
  public Set<Integer> stillMotors() {
    return stillMotors.channels();
  }

  /// Why there may be no heat for now; empty where it may.
  public void withholdHeat(Optional<HeatHold> hold) {
    heatGate.withhold(hold);
  }

  /// Narrows `wanted` to what `permission` and the limits allow, `since` after the review before.
  public Verdict review(Wanted wanted, Permission permission, Duration since) {
    if (wanted.levels().count() != shape.motors().size()
        || wanted.setpoints().size() != shape.heaters()) {
      throw new IllegalArgumentException(
          "wanted %d motors and %d heaters of a pad that has %d and %d"
              .formatted(
                  wanted.levels().count(),
                  wanted.setpoints().size(),
                  shape.motors().size(),
                  shape.heaters()));
    }
    List<Narrowing> narrowings = new ArrayList<>(wanted.eased());
    int[] steps = wanted.levels().toSteps();
    dropExcluded(steps, narrowings);
    dropStill(steps, narrowings);
    holdWithinReach(steps, permission.reach(), narrowings);
    holdUnderCap(steps, permission, narrowings);
    holdStay(steps, permission.longestStay(), since, narrowings);
    holdLumbar(steps, since, narrowings);
    holdUnderBudget(steps, narrowings);
    riseGuard.hold(steps, since, narrowings);
    List<Celsius> setpoints = heatGate.hold(wanted.setpoints(), permission, narrowings);
    SafeOutput output = new SafeOutput(MotorLevels.of(steps), setpoints);
    return new Verdict(output, wanted, strictestFirst(narrowings));
  }

  private static List<Narrowing> strictestFirst(List<Narrowing> narrowings) {
    if (narrowings.isEmpty()) {
      return List.of();
    }
    narrowings.sort(Comparator.comparing(Narrowing::reason));
    return List.copyOf(new LinkedHashSet<>(narrowings));
  }

  /// Forgets what went out before: the next output rises from standstill.
  public void reset() {
    riseGuard.reset();
    lumbarGuard.reset();
    stillMotors.forget();
  }

  private void dropExcluded(int[] steps, List<Narrowing> narrowings) {
    for (int motor = 0; motor < steps.length; motor++) {
      if (steps[motor] > 0 && shape.motors().get(motor).excluded()) {
        steps[motor] = 0;
        narrowings.add(
            new Narrowing(
                EXCLUDED_MOTOR, "a motor over spine, ribs or tailbone is never driven (L6)"));
      }
    }
  }

  private void dropStill(int[] steps, List<Narrowing> narrowings) {
    if (stillMotors.hold(steps)) {
      narrowings.add(new Narrowing(MOTOR_OUT_OF_ORDER, stillMotors.sentence()));
    }
  }

  private void holdWithinReach(int[] steps, Reach reach, List<Narrowing> narrowings) {
    for (int motor = 0; motor < steps.length; motor++) {
      int most = reach.capSteps(shape.motors().get(motor).site());
      if (steps[motor] > most && most < Limits.CAP_STEPS) {
        steps[motor] = most;
        narrowings.add(
            new Narrowing(
                OUT_OF_REACH,
                most == 0
                    ? "not everywhere: your health answers keep some places out"
                    : "at %s beside the spine: your health answers".formatted(level(most))));
      }
    }
  }

  private static void holdUnderCap(int[] steps, Permission permission, List<Narrowing> narrowings) {
    int strongest = 0;
    for (int step : steps) {
      strongest = Math.max(strongest, step);
    }
    if (strongest > Limits.CAP_STEPS) {
      narrowings.add(new Narrowing(OVER_HARD_CAP, "held at 6.0: no motor goes above it (L1)"));
    }
    if (strongest <= permission.capSteps()) {
      return;
    }
    scale(steps, permission.capSteps(), strongest);
    if (permission.capSteps() == 0) {
      narrowings.add(new Narrowing(NO_PERMISSION, "off: no session is running"));
    } else if (permission.capSteps() < Limits.CAP_STEPS) {
      narrowings.add(Narrowing.cap(permission.capSteps(), permission.capWhy()));
    }
  }

  private void holdStay(int[] steps, Duration longest, Duration since, List<Narrowing> narrowings) {
    if (stayGuard.hold(steps, longest, since)) {
      narrowings.add(
          new Narrowing(
              STAYED_TOO_LONG, "one spot rests for 10 s: it was worked for long enough (L8, L9)"));
    }
  }

  private void holdLumbar(int[] steps, Duration since, List<Narrowing> narrowings) {
    if (lumbarGuard.hold(steps, since)) {
      narrowings.add(
          new Narrowing(
              LUMBAR_TOO_LONG, "the low back goes gently until the glutes had their turn (L10)"));
    }
  }

  private void holdUnderBudget(int[] steps, List<Narrowing> narrowings) {
    long milliwatts = 0;
    for (int motor = 0; motor < steps.length; motor++) {
      long atSix = shape.motors().get(motor).milliwattsAtSix();
      milliwatts += steps[motor] * atSix / Limits.CAP_STEPS;
    }
    if (milliwatts > shape.powerBudgetMilliwatts()) {
      scale(steps, shape.powerBudgetMilliwatts(), milliwatts);
      narrowings.add(
          new Narrowing(
              POWER_BUDGET, "weaker: all motors together stay within the pad's power (L11)"));
    }
  }

  /// Scales all evenly by `numerator / denominator`, rounding down: the place stays, the strength
  /// shrinks.
  private static void scale(int[] steps, long numerator, long denominator) {
    for (int motor = 0; motor < steps.length; motor++) {
      steps[motor] = (int) (steps[motor] * numerator / denominator);
    }
  }

  private static String level(int steps) {
    return Double.toString((double) steps / MotorLevels.STEPS_PER_LEVEL);
  }
}
