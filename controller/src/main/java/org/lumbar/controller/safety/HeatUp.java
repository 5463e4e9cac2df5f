package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Optional;

/// Limit L38: a heater at full power and far below its setpoint must gain a degree within a given
/// time. Where it does not, it is broken, or its sensor has come off (hazard H4).
final class HeatUp implements HeatRule {
  private record Start(Duration at, int tenths) {}

  private final Duration patience;
  private Optional<Start> start = Optional.empty();

  HeatUp(Limits limits) {
    patience = limits.duration(Limit.NOT_HEATING);
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    if (!sample.isFarBelowAtFullPower()) {
      restart();
      return Optional.empty();
    }
    int tenths = sample.hottestTenths().orElse(0);
    Start from = start.orElse(new Start(sample.at(), tenths));
    start = Optional.of(from);
    if (sample.at().minus(from.at()).compareTo(patience) < 0) {
      return Optional.empty();
    }
    int gained = tenths - from.tenths();
    if (gained >= WatchLimits.GAIN_TENTHS) {
      start = Optional.of(new Start(sample.at(), tenths));
      return Optional.empty();
    }
    return Optional.of(
        new Finding.Change(
            Finding.Rule.NOT_HEATING,
            sample.heater(),
            gained / 10.0,
            patience,
            WatchLimits.GAIN_TENTHS / 10.0));
  }

  @Override
  public void restart() {
    start = Optional.empty();
  }
}
