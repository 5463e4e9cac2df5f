package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Optional;

/// Hazard H9: what the sensors say against what the current says. From the heat that flows in, a
/// small model of the pad works out the least and the most that a minute can change; a change
/// outside of both means that all sensors together are wrong, or that heat comes from where no
/// current is measured. The model's figures are wide on purpose: any pad, any room, any cover.
///
/// A reference voltage that is wrong from the start shifts sensors and setpoints alike, and nothing
/// here can see it: that is for the pad's own reference channel.
final class EnergyBalance implements HeatRule {
  private static final Duration OVER = Duration.ofMinutes(1);
  private static final double TOLERANCE_KELVIN = 2.0;
  private static final double LEAST_JOULES_PER_KELVIN = 250;
  private static final double MOST_JOULES_PER_KELVIN = 450;

  /// The coolest room, and the most that is lost to it.
  private static final double ROOM_CELSIUS = 20;

  private static final double MOST_LOSS_WATTS_PER_KELVIN = 1.0;

  /// Somebody who lies down on a cold pad warms it.
  private static final double SKIN_CELSIUS = 34;

  private static final double SKIN_WATTS_PER_KELVIN = 1.5;

  private static final double NANOS_PER_SECOND = 1e9;

  private Optional<Window> window = Optional.empty();

  /// From `startCelsius` at `start` on; by `now` it can have become `least` to `most`.
  private record Window(
      Duration start, double startCelsius, Duration now, double least, double most) {

    Window after(double watts, Duration at) {
      double seconds = at.minus(now).toNanos() / NANOS_PER_SECOND;
      double toRoom = MOST_LOSS_WATTS_PER_KELVIN * Math.max(0, least - ROOM_CELSIUS);
      double fromSkin = SKIN_WATTS_PER_KELVIN * Math.max(0, SKIN_CELSIUS - most);
      return new Window(
          start,
          startCelsius,
          at,
          least + seconds * slowest(watts - toRoom),
          most + seconds * (watts + fromSkin) / LEAST_JOULES_PER_KELVIN);
    }

    private static double slowest(double watts) {
      return watts / (watts < 0 ? LEAST_JOULES_PER_KELVIN : MOST_JOULES_PER_KELVIN);
    }
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    if (sample.hottestTenths().isEmpty()) {
      forget();
      return Optional.empty();
    }
    double celsius = sample.hottestTenths().getAsInt() / 10.0;
    Window now =
        window
            .map(before -> before.after(sample.watts(), sample.at()))
            .orElse(new Window(sample.at(), celsius, sample.at(), celsius, celsius));
    window = Optional.of(now);
    if (sample.at().minus(now.start()).compareTo(OVER) < 0) {
      return Optional.empty();
    }
    forget();
    return finding(sample.heater(), celsius, now);
  }

  @Override
  public void forget() {
    window = Optional.empty();
  }

  private static Optional<Finding> finding(int heater, double celsius, Window window) {
    boolean isTooCold = celsius < window.least() - TOLERANCE_KELVIN;
    boolean isTooWarm = celsius > window.most() + TOLERANCE_KELVIN;
    if (!isTooCold && !isTooWarm) {
      return Optional.empty();
    }
    double bound = isTooCold ? window.least() - TOLERANCE_KELVIN : window.most() + TOLERANCE_KELVIN;
    return Optional.of(
        new Finding.Change(
            Finding.Rule.UNLIKELY_WARMTH,
            heater,
            celsius - window.startCelsius(),
            OVER,
            bound - window.startCelsius()));
  }
}
