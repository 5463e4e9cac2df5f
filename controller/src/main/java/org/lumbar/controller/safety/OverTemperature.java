package org.lumbar.controller.safety;

import java.util.Optional;

/// Limit L27: a sensor that has been above the trip for some readings in a row.
final class OverTemperature implements HeatRule {
  private final Limits limits;

  OverTemperature(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    for (SensorTrack sensor : sample.sensors()) {
      if (sensor.isTooHot()) {
        return Optional.of(
            new Finding.Heat(
                Finding.Rule.TOO_HOT,
                sample.heater(),
                sample.hottestReading(),
                limits.celsius(Limit.HEAT_TRIP)));
      }
    }
    return Optional.empty();
  }
}
