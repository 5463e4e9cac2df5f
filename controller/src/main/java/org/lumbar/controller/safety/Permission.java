package org.lumbar.controller.safety;

import org.lumbar.protocol.message.Celsius;

/// How much the present session may do: the person's cap, and the ceiling of any heat
/// ([Celsius#OFF]: no heat). [#NONE] stands outside of a session.
public record Permission(int capSteps, Celsius heatCeiling) {
  public static final Permission NONE = new Permission(0, Celsius.OFF);

  public Permission {
    if (capSteps < 0 || capSteps > Limits.CAP_STEPS) {
      throw new IllegalArgumentException(
          "a cap must be 0.." + Limits.CAP_STEPS + " steps (limit L1), was " + capSteps);
    }
    if (heatCeiling.isAbove(Limits.HEAT_BOUND)) {
      throw new IllegalArgumentException(
          "a heat ceiling must be "
              + Limits.HEAT_BOUND
              + " at most (limit L24), was "
              + heatCeiling);
    }
  }

  /// The same under a person's own cap.
  public Permission under(int personalCapSteps) {
    return new Permission(Math.min(capSteps, personalCapSteps), heatCeiling);
  }
}
