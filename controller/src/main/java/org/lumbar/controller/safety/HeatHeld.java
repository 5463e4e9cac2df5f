package org.lumbar.controller.safety;

import java.util.Optional;

/// Limit L39: a heater that has reached its setpoint and then stays far below it at full power no
/// longer gives its heat where its sensors are.
final class HeatHeld implements HeatRule {
  private final Lasting lost;
  private boolean hasReached;

  HeatHeld(Limits limits) {
    lost = new Lasting(limits.duration(Limit.CANNOT_HOLD));
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    hasReached |= sample.isNearSetpoint();
    return lost.holds(hasReached && sample.isFarBelowAtFullPower(), sample.at())
        ? Optional.of(
            new Finding.Heat(
                Finding.Rule.CANNOT_HOLD, sample.heater(), sample.hottestReading(), sample.told()))
        : Optional.empty();
  }

  @Override
  public void restart() {
    hasReached = false;
    lost.restart();
  }
}
