package org.lumbar.controller.safety;

import java.util.Optional;

/// Limit L34: the sensors of one heater that have been too far apart for too long.
final class Disagreement implements HeatRule {
  private final int mostTenths;
  private final Lasting apart = new Lasting(WatchLimits.SENSORS_APART);

  Disagreement(Limits limits) {
    mostTenths = limits.celsius(Limit.SENSORS_APART).tenths();
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    int tenths = sample.hottestTenths().orElse(0) - sample.coolestTenths().orElse(0);
    return apart.holds(tenths > mostTenths, sample.at())
        ? Optional.of(new Finding.Apart(sample.heater(), tenths / 10.0, mostTenths / 10.0))
        : Optional.empty();
  }

  @Override
  public void forget() {
    apart.restart();
  }
}
