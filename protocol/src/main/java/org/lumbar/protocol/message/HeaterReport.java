package org.lumbar.protocol.message;

import java.util.List;

/// One heater as the pad runs it: the setpoint it applies, its duty of 0..100 %, what its sensors
/// measure, and its current.
public record HeaterReport(
    Celsius setpoint, int dutyPercent, List<SensorReading> sensors, int milliamps) {
  public HeaterReport {
    sensors = List.copyOf(sensors);
  }
}
