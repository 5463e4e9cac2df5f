package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.routines.render.Phase;

/// The pad and the daemon at one tick of the daemon's loop. `applied`, the state of the pad and the
/// heaters are the pad's own truth; `phase` is what the daemon plays.
public record Sample(
    Duration at,
    Situation situation,
    Optional<Phase> phase,
    PadState pad,
    PadFault fault,
    boolean isEnabled,
    MotorLevels applied,
    List<Heat> heaters) {

  /// One heater: what is asked of it, what its film and the skin under it really are (not a number
  /// where nobody knows), and what the daemon has last heard of it.
  public record Heat(
      Celsius setpoint,
      double duty,
      double celsius,
      double skinCelsius,
      Optional<HeaterReport> heard) {

    /// What a pad has told, where nobody knows more: the hottest of its sensors, and no skin.
    static Heat heard(Optional<HeaterReport> told) {
      Heat heat =
          new Heat(
              told.map(HeaterReport::setpoint).orElse(Celsius.OFF),
              told.map(report -> report.dutyPercent() / 100.0).orElse(0.0),
              Double.NaN,
              Double.NaN,
              told);
      return new Heat(heat.setpoint, heat.duty, heat.hottestMeasured(), Double.NaN, told);
    }

    private double hottestMeasured() {
      return IntStream.range(0, HeaterReport.MAX_SENSORS)
          .mapToDouble(this::measured)
          .filter(Double::isFinite)
          .max()
          .orElse(Double.NaN);
    }

    /// What a sensor measures as the daemon knows it; not a number where it measures nothing.
    public double measured(int sensor) {
      return heard
          .filter(report -> sensor < report.sensors().size())
          .map(report -> report.sensors().get(sensor))
          .filter(SensorReading.Measured.class::isInstance)
          .map(reading -> ((SensorReading.Measured) reading).value().degrees())
          .orElse(Double.NaN);
    }

    boolean isOff() {
      return duty == 0;
    }
  }

  /// Whether no motor and no heater gets anything from the pad's program.
  public boolean isOff() {
    return applied.isOff() && heaters.stream().allMatch(Heat::isOff);
  }
}
