package org.lumbar.sim.pad;

import org.lumbar.protocol.message.Celsius;

/// Holds a heater at its setpoint, by the hottest of its sensors: proportional and integral, the
/// integral kept only near the setpoint so that it does not wind up on the way there. It is comfort
/// alone; every limit on heat stands outside of it.
final class HeatControl {
  private static final double DUTY_PER_KELVIN = 0.5;
  private static final double DUTY_PER_KELVIN_SECOND = 0.004;
  private static final double BAND_KELVIN = 1.5;
  private static final double SECONDS_A_SAMPLE = PadLimits.SAMPLE_MILLIS / 1000.0;

  private double integral;

  /// The duty for the next sample, of 0 to the ceiling (limit L32).
  double duty(Celsius setpoint, Celsius hottest) {
    if (setpoint.equals(Celsius.OFF)) {
      integral = 0;
      return 0;
    }
    double errorKelvin = setpoint.degrees() - hottest.degrees();
    double grown = integral + errorKelvin * DUTY_PER_KELVIN_SECOND * SECONDS_A_SAMPLE;
    integral =
        Math.abs(errorKelvin) < BAND_KELVIN ? Math.clamp(grown, 0, PadLimits.DUTY_CEILING) : 0;
    return Math.clamp(errorKelvin * DUTY_PER_KELVIN + integral, 0, PadLimits.DUTY_CEILING);
  }
}
