package org.lumbar.protocol.message;

import java.util.List;

/// One heater as the pad runs it: the setpoint it applies, its duty of 0..100 %, what its sensors
/// measure (as many for every heater of a pad, four at most), and its current, which the wire tells
/// in steps of 20 mA, rounded up, and as 5.1 A where it is more.
public record HeaterReport(
    Celsius setpoint, int dutyPercent, List<SensorReading> sensors, int milliamps) {
  public static final int MAX_SENSORS = 4;

  static final int MILLIAMPS_PER_STEP = 20;
  static final int MAX_CURRENT_STEPS = 255;

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
