package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.SensorReading;

/// What is known of one heater at one moment: the setpoint that it was told, what it says of
/// itself, and its sensors as they have been followed.
record HeatSample(
    int heater,
    Duration at,
    Celsius told,
    HeaterReport report,
    List<SensorTrack> sensors,
    int supplyMillivolts) {

  boolean isToldOff() {
    return told.equals(Celsius.OFF);
  }

  /// In tenths of a degree; empty while no sensor has said anything sensible.
  OptionalInt hottestTenths() {
    OptionalInt hottest = OptionalInt.empty();
    for (SensorTrack sensor : sensors) {
      OptionalInt one = sensor.tenths();
      if (one.isPresent() && (hottest.isEmpty() || one.getAsInt() > hottest.getAsInt())) {
        hottest = one;
      }
    }
    return hottest;
  }

  OptionalInt coolestTenths() {
    OptionalInt coolest = OptionalInt.empty();
    for (SensorTrack sensor : sensors) {
      OptionalInt one = sensor.tenths();
      if (one.isPresent() && (coolest.isEmpty() || one.getAsInt() < coolest.getAsInt())) {
        coolest = one;
      }
    }
    return coolest;
  }

  /// The hottest of what the sensors say just now.
  Celsius hottestReading() {
    return report.sensors().stream()
        .filter(SensorReading.Measured.class::isInstance)
        .map(reading -> ((SensorReading.Measured) reading).value())
        .max(Celsius::compareTo)
        .orElse(Celsius.OFF);
  }

  boolean isNearSetpoint() {
    int goal = told.tenths() - WatchLimits.REACHED_TENTHS;
    return !isToldOff() && hottestTenths().orElse(Integer.MIN_VALUE) >= goal;
  }

  /// L38, L39.
  boolean isFarBelowAtFullPower() {
    int goal = told.tenths() - WatchLimits.COLD_TENTHS;
    return !isToldOff()
        && report.dutyPercent() >= WatchLimits.FULL_DUTY_PERCENT
        && hottestTenths().orElse(Integer.MAX_VALUE) < goal;
  }

  /// What really flows into the heater, as it is measured.
  double watts() {
    return report.milliamps() / 1000.0 * (supplyMillivolts / 1000.0);
  }
}
