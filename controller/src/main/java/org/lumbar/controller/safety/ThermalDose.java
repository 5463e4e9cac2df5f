package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Optional;

/// Limit L31: how much warmth the skin has had in this session, in minutes at 43 °C (CEM43, after
/// Sapareto and Dewey): each degree below 43 counts a quarter, each degree above double. At the
/// limit there is no more heat in this session, at its hard bound the session ends; that stands
/// until the heater has cooled down, and can then be acknowledged.
final class ThermalDose implements HeatRule {
  private static final double EVEN_CELSIUS = 43;
  private static final int COOL_TENTHS = 380;
  private static final double FACTOR_BELOW = 0.25;
  private static final double FACTOR_ABOVE = 0.5;
  private static final double NANOS_PER_MINUTE = 60e9;

  private final double mostMinutes;
  private Optional<Duration> countedTo = Optional.empty();
  private double minutes;

  /// A temperature stays for long, its rate is worked out once.
  private int ratedTenths = (int) (EVEN_CELSIUS * 10);

  private double ratedRate = 1;

  ThermalDose(Limits limits) {
    mostMinutes = limits.value(Limit.THERMAL_DOSE);
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    if (sample.hottestTenths().isPresent()) {
      Duration since = sample.at().minus(countedTo.orElse(sample.at()));
      minutes += since.toNanos() / NANOS_PER_MINUTE * rateAt(sample.hottestTenths().getAsInt());
    }
    countedTo = Optional.of(sample.at());
    double bound = Limit.THERMAL_DOSE.most();
    return minutes >= bound && sample.hottestTenths().orElse(COOL_TENTHS) >= COOL_TENTHS
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

  private double rateAt(int tenths) {
    if (tenths != ratedTenths) {
      ratedTenths = tenths;
      ratedRate = rate(tenths / 10.0);
    }
    return ratedRate;
  }

  /// Minutes at 43 °C for each minute at `celsius`.
  static double rate(double celsius) {
    double factor = celsius < EVEN_CELSIUS ? FACTOR_BELOW : FACTOR_ABOVE;
    return StrictMath.pow(factor, EVEN_CELSIUS - celsius);
  }
}
