package org.lumbar.controller.safety;

import static org.lumbar.controller.safety.Finding.Rule.SENSOR_BROKEN;
import static org.lumbar.controller.safety.Finding.Rule.SENSOR_JUMPS;

import java.util.List;
import java.util.Optional;

/// Limits L35 and L36: a sensor that says nothing possible, or jumps as no pad can.
final class SensorCheck implements HeatRule {
  private final Limits limits;

  SensorCheck(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    List<SensorTrack> sensors = sample.sensors();
    for (int sensor = 0; sensor < sensors.size(); sensor++) {
      if (sensors.get(sensor).isBroken()) {
        String what =
            "is open, shorted, or outside of %s to %s"
                .formatted(WatchLimits.POSSIBLE_FROM, WatchLimits.POSSIBLE_TO);
        return Optional.of(new Finding.Sensor(SENSOR_BROKEN, sample.heater(), sensor, what));
      }
      if (sensors.get(sensor).jumps()) {
        String what =
            "jumped by more than %s in %d ms, %d times in a row"
                .formatted(
                    limits.celsius(Limit.SENSOR_STEP),
                    WatchLimits.SAMPLE.toMillis(),
                    WatchLimits.STEPS_IN_A_ROW);
        return Optional.of(new Finding.Sensor(SENSOR_JUMPS, sample.heater(), sensor, what));
      }
    }
    return Optional.empty();
  }
}
