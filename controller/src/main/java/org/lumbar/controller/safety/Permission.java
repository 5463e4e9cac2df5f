package org.lumbar.controller.safety;

import java.time.Duration;
import org.lumbar.protocol.message.Celsius;

/// How much the present session may do: the person's cap, the ceiling of any heat ([Celsius#OFF]:
/// no heat), where on the body it may work, how long one place may be worked without a rest, and
/// where cap and ceiling come from. [#NONE] stands outside of a session.
public record Permission(
    int capSteps, Celsius heatCeiling, Reach reach, Duration longestStay, Why capWhy, Why heatWhy) {
  public static final Permission NONE = everywhere(0, Celsius.OFF);

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

  /// As the health answers have it, of somebody who has chosen their cap.
  public Permission(int capSteps, Celsius heatCeiling, Reach reach, Duration longestStay) {
    this(capSteps, heatCeiling, reach, longestStay, Why.OWN_CAP, Why.HEALTH_ANSWERS);
  }

  /// Everywhere, for as long as anybody may.
  public static Permission everywhere(int capSteps, Celsius heatCeiling) {
    return new Permission(capSteps, heatCeiling, Care.USUAL.reach(), Care.USUAL.longestStay());
  }

  public Permission cappedAt(int steps) {
    return cappedAt(steps, capWhy);
  }

  public Permission cappedAt(int steps, Why why) {
    return new Permission(steps, heatCeiling, reach, longestStay, why, heatWhy);
  }

  public Permission heatedTo(Celsius ceiling, Why why) {
    return new Permission(capSteps, ceiling, reach, longestStay, capWhy, why);
  }
}
