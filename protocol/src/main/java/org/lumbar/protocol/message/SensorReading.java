package org.lumbar.protocol.message;

/// What one temperature sensor says.
public sealed interface SensorReading {
  /// A temperature of -3276.7..3276.6 °C: the two codes at the ends of the wire's range mean the
  /// other two readings.
  record Measured(Celsius value) implements SensorReading {
    public Measured {
      if (value.tenths() <= Short.MIN_VALUE || value.tenths() >= Short.MAX_VALUE) {
        throw new IllegalArgumentException("no sensor measures " + value);
      }
    }
  }

  /// No current flows through the sensor: it would read as very cold.
  record OpenCircuit() implements SensorReading {}

  /// The sensor is bridged: it would read as very hot.
  record ShortCircuit() implements SensorReading {}
}
