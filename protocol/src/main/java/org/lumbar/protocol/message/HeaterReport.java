package org.lumbar.protocol.message;

import java.util.List;

/// One heater as the pad runs it: the setpoint it applies, its duty of 0..100 %, what its sensors
/// measure (as many for every heater of a pad, four at most), and its current.
public record HeaterReport(
    Celsius setpoint, int dutyPercent, List<SensorReading> sensors, int milliamps) {
  public static final int MAX_SENSORS = 4;

  public HeaterReport {
    if (dutyPercent < 0 || dutyPercent > 100) {
      throw new IllegalArgumentException("duty must be 0..100 %, was " + dutyPercent);
    }
    if (sensors.size() > MAX_SENSORS) {
      throw new IllegalArgumentException("sensors must be 0..4, were " + sensors.size());
    }
    sensors = List.copyOf(sensors);
  }
}
