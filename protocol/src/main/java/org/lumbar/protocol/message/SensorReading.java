package org.lumbar.protocol.message;

/// What one temperature sensor says.
public sealed interface SensorReading {
  record Measured(Celsius value) implements SensorReading {}

  /// No current flows through the sensor: it would read as very cold.
  record OpenCircuit() implements SensorReading {}

  /// The sensor is bridged: it would read as very hot.
  record ShortCircuit() implements SensorReading {}
}
