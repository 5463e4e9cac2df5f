package org.lumbar.sim.pad;

import org.lumbar.protocol.message.Celsius;

/// The pad's own knowledge of its thermistors (10 kΩ at 25 °C, B 3950, 10 kΩ pull-up, 12 bits):
/// what a code of the converter means.
final class SensorScale {
  private static final double CODES = 4096;
  private static final double B_KELVIN = 3950;
  private static final double ZERO_CELSIUS_KELVIN = 273.15;
  private static final double NOMINAL_KELVIN = ZERO_CELSIUS_KELVIN + 25;

  private SensorScale() {}

  /// `code` lies between the codes of a short and of an open circuit.
  static Celsius celsius(int code) {
    double ratio = code / (CODES - code);
    double kelvin = 1 / (1 / NOMINAL_KELVIN + StrictMath.log(ratio) / B_KELVIN);
    return new Celsius((int) Math.round((kelvin - ZERO_CELSIUS_KELVIN) * 10));
  }
}
