package org.lumbar.sim.physics;

import java.util.SplittableRandom;

/// One sensor on a heating film: follows the film where it lies, with a lag, is noisy, and can be
/// damaged. Gives codes of a 12-bit converter (see [Thermistor]), for to make temperatures of them
/// is the pad's work.
public final class TemperatureSensor {
  private final SplittableRandom noise;
  private final double placeShare;
  private SensorDamage damage = new SensorDamage.None();
  private double celsius = PlantFigures.AMBIENT_CELSIUS;
  private double driftKelvin;
  private double referenceGain = 1;
  private double noiseKelvin = PlantFigures.SENSOR_NOISE_KELVIN;
  private int lastCode;

  /// `placeShare` is the share of the film's rise over the room that is felt where it lies.
  TemperatureSensor(SplittableRandom noise, double placeShare) {
    this.noise = noise;
    this.placeShare = placeShare;
  }

  void advance(double seconds, HeatedArea area) {
    double room = area.ambientCelsius();
    double around =
        damage instanceof SensorDamage.Detached
            ? room
            : room + placeShare * (area.celsius() - room);
    celsius += (around - celsius) * seconds / PlantFigures.SENSOR_LAG_SECONDS;
    if (damage instanceof SensorDamage.Drift(double kelvinPerSecond)) {
      driftKelvin += kelvinPerSecond * seconds;
    }
  }

  public void damage(SensorDamage with) {
    damage = with;
    driftKelvin = 0;
  }

  /// Takes back this damage, and no other.
  public void mend(SensorDamage of) {
    if (damage.equals(of)) {
      damage(new SensorDamage.None());
    }
  }

  /// 1 where the converter's reference is right.
  public void referenceGain(double gain) {
    referenceGain = gain;
  }

  /// How much its readings differ by chance, root mean square.
  public void noise(double kelvin) {
    noiseKelvin = kelvin;
  }

  void settleAt(double settledCelsius) {
    celsius = settledCelsius;
  }

  /// One reading of the converter.
  public int read() {
    if (!(damage instanceof SensorDamage.Frozen)) {
      lastCode = code();
    }
    return lastCode;
  }

  /// The temperature of the sensor itself.
  public double celsius() {
    return celsius;
  }

  private int code() {
    double noisy = celsius + driftKelvin + noise.nextGaussian(0, noiseKelvin);
    double ohms = Thermistor.ohms(noisy);
    return switch (damage) {
      case SensorDamage.None() -> code(ohms);
      case SensorDamage.Open() -> Thermistor.HIGHEST_CODE;
      case SensorDamage.Shorted() -> 0;
      case SensorDamage.Detached() -> code(ohms);
      case SensorDamage.Drift(_) -> code(ohms);
      case SensorDamage.Frozen() -> lastCode;
      case SensorDamage.Spikes(double probability, double spikeCelsius) ->
          code(noise.nextDouble() < probability ? Thermistor.ohms(spikeCelsius) : ohms);
      case SensorDamage.Leak(double leakOhms) -> code(ohms * leakOhms / (ohms + leakOhms));
    };
  }

  private int code(double ohms) {
    return Thermistor.code(ohms, referenceGain);
  }
}
