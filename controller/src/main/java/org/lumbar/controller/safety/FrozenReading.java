package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.protocol.message.SensorReading;

/// Limit L42: a sensor that says the same to the tenth of a degree for long while its heater works
/// does not measure any more (hazard H8).
final class FrozenReading implements HeatRule {
  private record Still(SensorReading reading, Duration since) {}

  private final Duration most;
  private final List<Still> stills = new ArrayList<>();

  FrozenReading(Limits limits) {
    most = limits.duration(Limit.FROZEN);
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    if (sample.report().dutyPercent() <= WatchLimits.FROZEN_DUTY_PERCENT) {
      forget();
      return Optional.empty();
    }
    List<SensorReading> readings = sample.report().sensors();
    for (int sensor = 0; sensor < readings.size(); sensor++) {
      if (isStill(sensor, readings.get(sensor), sample.at())) {
        return Optional.of(
            new Finding.Sensor(
                Finding.Rule.FROZEN_READING,
                sample.heater(),
                sensor,
                "has said the same for %d s while it was heated".formatted(most.toSeconds())));
      }
    }
    return Optional.empty();
  }

  @Override
  public void forget() {
    stills.clear();
  }

  private boolean isStill(int sensor, SensorReading reading, Duration now) {
    if (sensor == stills.size()) {
      stills.add(new Still(reading, now));
    }
    if (!stills.get(sensor).reading().equals(reading)) {
      stills.set(sensor, new Still(reading, now));
    }
    return now.minus(stills.get(sensor).since()).compareTo(most) >= 0;
  }
}
