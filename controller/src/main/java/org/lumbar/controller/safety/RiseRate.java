package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;

/// Limit L37: a heater that warms faster than any heater of its power can. A cold pad that somebody
/// lies down on warms fast too, so it is judged only while it heats or is warm.
final class RiseRate implements HeatRule {
  private record Point(Duration at, int tenths) {}

  private final double mostKelvin;
  private final Deque<Point> points = new ArrayDeque<>();

  RiseRate(Limits limits) {
    double minutes = WatchLimits.RISE_OVER.toMillis() / 60_000.0;
    mostKelvin = limits.value(Limit.HEAT_RISE) * minutes;
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    if (sample.hottestTenths().isEmpty()) {
      return Optional.empty();
    }
    int tenths = sample.hottestTenths().getAsInt();
    remember(new Point(sample.at(), tenths));
    double kelvin = (tenths - points.getFirst().tenths()) / 10.0;
    boolean counts = !sample.isToldOff() || new Celsius(tenths).isAbove(WatchLimits.WARM);
    return counts && kelvin > mostKelvin
        ? Optional.of(
            new Finding.Change(
                Finding.Rule.RISES_TOO_FAST,
                sample.heater(),
                kelvin,
                WatchLimits.RISE_OVER,
                mostKelvin))
        : Optional.empty();
  }

  @Override
  public void forget() {
    points.clear();
  }

  /// One point for each sample of a sensor is enough.
  private void remember(Point point) {
    if (points.isEmpty()
        || point.at().minus(points.getLast().at()).compareTo(WatchLimits.SAMPLE) >= 0) {
      points.addLast(point);
    }
    while (point.at().minus(points.getFirst().at()).compareTo(WatchLimits.RISE_OVER) > 0) {
      points.removeFirst();
    }
  }
}
