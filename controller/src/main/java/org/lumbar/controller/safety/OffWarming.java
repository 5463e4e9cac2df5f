package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;

/// Limit L41: a heater that has been off for a while and still grows warmer by a degree is stuck,
/// whatever its current says (hazard H2, fault F11).
final class OffWarming implements HeatRule {
  private final Duration within;
  private Optional<Duration> offSince = Optional.empty();
  private Optional<Low> low = Optional.empty();

  private record Low(Duration at, int tenths) {}

  OffWarming(Limits limits) {
    within = limits.duration(Limit.WARMS_WHILE_OFF);
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    if (sample.report().dutyPercent() > 0 || sample.hottestTenths().isEmpty()) {
      forget();
      return Optional.empty();
    }
    offSince = offSince.or(() -> Optional.of(sample.at()));
    Duration off = sample.at().minus(offSince.orElseThrow());
    if (off.compareTo(WatchLimits.AFTERGLOW) < 0) {
      return Optional.empty();
    }
    int tenths = sample.hottestTenths().getAsInt();
    Low from = lowest(new Low(sample.at(), tenths));
    boolean isWarm = new Celsius(tenths).isAbove(WatchLimits.WARM);
    boolean isLong = off.compareTo(WatchLimits.OFF_AT_LEAST) >= 0;
    int gained = tenths - from.tenths();
    return isLong && isWarm && gained >= WatchLimits.WARMING_TENTHS
        ? Optional.of(finding(sample, gained, sample.at().minus(from.at())))
        : Optional.empty();
  }

  @Override
  public void forget() {
    offSince = Optional.empty();
    low = Optional.empty();
  }

  /// The lowest that there was lately; one that is older than the limit's time counts no more.
  private Low lowest(Low now) {
    low =
        low.filter(before -> before.tenths() < now.tenths())
            .filter(before -> now.at().minus(before.at()).compareTo(within) <= 0)
            .or(() -> Optional.of(now));
    return low.orElseThrow();
  }

  private static Finding finding(HeatSample sample, int gained, Duration in) {
    return new Finding.Change(
        Finding.Rule.WARMS_WHILE_OFF,
        sample.heater(),
        gained / 10.0,
        in,
        WatchLimits.WARMING_TENTHS / 10.0);
  }
}
