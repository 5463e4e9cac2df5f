package org.lumbar.sim.pad;

import java.util.List;
import org.lumbar.protocol.message.Celsius;

/// How one heater of the simulated pad really is, and the most that it has ever been.
public record HeaterTruth(
    Celsius setpoint,
    double duty,
    double watts,
    double celsius,
    List<Double> sensorCelsius,
    double skinCelsius,
    Celsius highestSetpoint,
    double highestCelsius,
    double highestSkinCelsius) {
  public HeaterTruth {
    sensorCelsius = List.copyOf(sensorCelsius);
  }
}
