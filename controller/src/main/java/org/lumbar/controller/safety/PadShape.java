package org.lumbar.controller.safety;

import java.util.List;

/// What the gate must know of a pad: for each motor in the order of the channels whether it may
/// never run (L6), its power at level 6.0 and what it lies on, the power that all may draw together
/// (L11), the full power of each heater, and how the motors lie on the body.
public record PadShape(
    List<Channel> motors, int powerBudgetMilliwatts, List<Integer> heaterMilliwatts, BodyMap body) {
  /// One motor's channel.
  public record Channel(boolean excluded, int milliwattsAtSix, Reach.Site site) {}

  public PadShape {
    motors = List.copyOf(motors);
    heaterMilliwatts = List.copyOf(heaterMilliwatts);
    if (powerBudgetMilliwatts <= 0) {
      throw new IllegalArgumentException(
          "the power budget must be more than 0 mW, was " + powerBudgetMilliwatts);
    }
  }

  public int heaters() {
    return heaterMilliwatts.size();
  }

  /// Whether `reach` leaves any motor to work with.
  public boolean has(Reach reach) {
    return motors.stream().anyMatch(motor -> !motor.excluded() && reach.capSteps(motor.site()) > 0);
  }
}
