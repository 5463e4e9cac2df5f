package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.SensorReading;

/// What is known of one heater at one moment: the setpoint that it was told, what it says of
/// itself, and its sensors as they have been followed. The hottest and the coolest of these are in
/// tenths of a degree, and empty while no sensor has said anything sensible.
record HeatSample(
    int heater,
    Duration at,
    Celsius told,
    HeaterReport report,
    List<SensorTrack> sensors,
    OptionalInt hottestTenths,
    OptionalInt coolestTenths,
    int supplyMillivolts) {

  static HeatSample of(
      int heater,
      Duration at,
      Celsius told,
      HeaterReport report,
      List<SensorTrack> sensors,
      int supplyMillivolts) {
    return new HeatSample(
        heater, at, told, report, sensors, hottest(sensors), coolest(sensors), supplyMillivolts);
  }

  boolean isToldOff() {
    return told.equals(Celsius.OFF);
  }

  private static OptionalInt hottest(List<SensorTrack> sensors) {
    OptionalInt hottest = OptionalInt.empty();
    for (SensorTrack sensor : sensors) {
      OptionalInt one = sensor.tenths();
      if (one.isPresent() && (hottest.isEmpty() || one.getAsInt() > hottest.getAsInt())) {
        hottest = one;
      }
    }
    return hottest;
  }

  private static OptionalInt coolest(List<SensorTrack> sensors) {
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
