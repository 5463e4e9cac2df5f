package org.lumbar.sim.physics;

/// A thermistor of 10 kΩ at 25 °C and B 3950 from the converter's input to ground, with 10 kΩ up to
/// its reference, read with 12 bits: 25 °C is 2048, warmer is less, an open one 4095, a shorted one
/// 0.
final class Thermistor {
  static final int HIGHEST_CODE = 4095;

  private static final double CODES = 4096;
  private static final double NOMINAL_OHMS = 10_000;
  private static final double PULL_UP_OHMS = 10_000;
  private static final double B_KELVIN = 3950;
  private static final double ZERO_CELSIUS_KELVIN = 273.15;
  private static final double NOMINAL_KELVIN = ZERO_CELSIUS_KELVIN + 25;

  private Thermistor() {}

  static double ohms(double celsius) {
    double kelvin = celsius + ZERO_CELSIUS_KELVIN;
    return NOMINAL_OHMS * StrictMath.exp(B_KELVIN * (1 / kelvin - 1 / NOMINAL_KELVIN));
  }

  /// The converter's code for a resistance, its reference being wrong by the factor
  /// `referenceGain`.
  static int code(double ohms, double referenceGain) {
    double code = CODES * ohms / (ohms + PULL_UP_OHMS) * referenceGain;
    return Math.clamp(Math.round(code), 0, HIGHEST_CODE);
  }
}
