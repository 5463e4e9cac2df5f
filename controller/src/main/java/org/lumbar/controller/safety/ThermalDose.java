package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Optional;

/// Limit L31: how much warmth the skin has had in this session, in minutes at 43 °C (CEM43, after
/// Sapareto and Dewey): each degree below 43 counts a quarter, each degree above double. At the
/// limit there is no more heat in this session, at its hard bound the session ends.
final class ThermalDose implements HeatRule {
  private static final double EVEN_CELSIUS = 43;
  private static final double FACTOR_BELOW = 0.25;
  private static final double FACTOR_ABOVE = 0.5;
  private static final double NANOS_PER_MINUTE = 60e9;

  private final double mostMinutes;
  private Optional<Duration> countedTo = Optional.empty();
  private double minutes;

  ThermalDose(Limits limits) {
    mostMinutes = limits.value(Limit.THERMAL_DOSE);
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    if (sample.hottestTenths().isPresent()) {
      Duration since = sample.at().minus(countedTo.orElse(sample.at()));
      minutes +=
          since.toNanos() / NANOS_PER_MINUTE * rate(sample.hottestTenths().getAsInt() / 10.0);
    }
    countedTo = Optional.of(sample.at());
    double bound = Limit.THERMAL_DOSE.most();
    return minutes >= bound
        ? Optional.of(
            new Finding.UsedUp(
                Finding.Rule.TOO_MUCH_WARMTH, sample.heater(), minutes, bound, "CEM43 minutes"))
        : Optional.empty();
  }

  @Override
  public void beginSession() {
    minutes = 0;
  }

  @Override
  public void forget() {
    countedTo = Optional.empty();
  }

  /// Whether there may be no more heat in this session.
  boolean isSpent() {
    return minutes >= mostMinutes;
  }

  /// Minutes at 43 °C for each minute at `celsius`.
  static double rate(double celsius) {
    double factor = celsius < EVEN_CELSIUS ? FACTOR_BELOW : FACTOR_ABOVE;
    return StrictMath.pow(factor, EVEN_CELSIUS - celsius);
  }
}
