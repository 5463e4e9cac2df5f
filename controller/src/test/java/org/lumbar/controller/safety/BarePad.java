package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.Presses;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.sim.physics.PadPlant;
import org.lumbar.sim.physics.TemperatureSensor;

/// The physics of a pad with no rule of its own: it heats as it is told, and says what it measures.
/// Whatever is found here the watch has found alone.
final class BarePad {
  static final Duration TICK = Duration.ofMillis(20);

  /// Two motors, one to each side, and two heaters of 20 W.
  static final PadShape SHAPE =
      new PadShape(
          List.of(
              new PadShape.Channel(false, 900, Reach.Site.HIPS),
              new PadShape.Channel(false, 900, Reach.Site.HIPS)),
          5_000,
          List.of(20_000, 20_000),
          new BodyMap(List.of(Set.of(0), Set.of(1)), Map.of(0, 1, 1, 0), Set.of(), Set.of()));

  private static final int TICKS_A_READING = 5;
  private static final double MOST_DUTY = 0.8;

  final PadPlant plant;
  final Watch watch = new Watch(SHAPE, Limits.standard());
  private final SplittableRandom noise;
  private final double noiseKelvin;
  private final double[] duty = new double[SHAPE.heaters()];
  private final List<List<SensorReading>> readings = new ArrayList<>();
  private Celsius setpoint = Celsius.OFF;
  private long ticks;

  BarePad(long seed, double noiseKelvin) {
    this.noiseKelvin = noiseKelvin;
    noise = new SplittableRandom(seed);
    plant =
        new PadPlant(new PadPlant.Parts(List.of(0.9, 0.9), List.of(20.0, 20.0), 2), noise.split());
    plant.enable(true);
    readings.addAll(Collections.nCopies(SHAPE.heaters(), List.of()));
  }

  static BarePad warmedTo(int degrees) {
    BarePad pad = new BarePad(1, 0);
    pad.heat(Celsius.of(degrees));
    pad.pass(Duration.ofMinutes(12));
    return pad;
  }

  Duration now() {
    return TICK.multipliedBy(ticks);
  }

  void heat(Celsius to) {
    setpoint = to;
  }

  Celsius reading() {
    return readings.getFirst().getFirst() instanceof SensorReading.Measured(Celsius value)
        ? value
        : Celsius.OFF;
  }

  /// Nothing may be found within `span`.
  void pass(Duration span) {
    Optional<Finding> found = until(span);
    if (found.isPresent()) {
      throw new AssertionError("at %s: %s".formatted(now(), found.get().sentence()));
    }
  }

  /// What is found first, and not later than `patience` from now.
  Optional<Finding> until(Duration patience) {
    Duration end = now().plus(patience);
    while (now().compareTo(end) < 0) {
      Optional<Finding> found = tick(true);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// One tick, whose telemetry may be lost.
  Optional<Finding> tick(boolean isHeard) {
    ticks++;
    plant.advance(TICK.toMillis() / 1000.0);
    if (ticks % TICKS_A_READING == 0 || ticks == 1) {
      read();
    }
    MotorLevels still = MotorLevels.off(SHAPE.motors().size());
    watch.told(new SafeOutput(still, Collections.nCopies(SHAPE.heaters(), setpoint)), now());
    return isHeard ? watch.heard(telemetry(still), now()) : Optional.empty();
  }

  private void read() {
    for (int heater = 0; heater < SHAPE.heaters(); heater++) {
      readings.set(heater, plant.sensors(heater).stream().map(this::reading).toList());
      duty[heater] = duty(readings.get(heater));
      plant.driveHeater(heater, duty[heater]);
    }
  }

  private double duty(List<SensorReading> said) {
    double hottest =
        said.stream()
            .filter(SensorReading.Measured.class::isInstance)
            .mapToDouble(reading -> ((SensorReading.Measured) reading).value().degrees())
            .max()
            .orElse(0);
    return setpoint.equals(Celsius.OFF)
        ? 0
        : Math.clamp((setpoint.degrees() - hottest) * 0.5, 0, MOST_DUTY);
  }

  private SensorReading reading(TemperatureSensor sensor) {
    int code = sensor.read();
    if (code >= 4000) {
      return new SensorReading.OpenCircuit();
    }
    if (code <= 200) {
      return new SensorReading.ShortCircuit();
    }
    double ohms = 10_000.0 * code / (4096 - code);
    double celsius = 1 / (1 / 298.15 + Math.log(ohms / 10_000) / 3950) - 273.15;
    double noisy = celsius + noise.nextGaussian(0, 1) * noiseKelvin;
    return new SensorReading.Measured(new Celsius((int) Math.round(noisy * 10)));
  }

  private Telemetry telemetry(MotorLevels applied) {
    return new Telemetry(
        PadState.ARMED,
        PadFault.NONE,
        plant.isPowered(),
        applied,
        IntStream.range(0, SHAPE.heaters()).mapToObj(this::report).toList(),
        (int) Math.round(plant.motorAmperes() * 1000),
        (int) Math.round(plant.supply().volts() * 1000),
        Presses.NONE);
  }

  private HeaterReport report(int heater) {
    int milliamps = (int) Math.ceil(plant.heaterAmperes(heater) * 50) * 20;
    return new HeaterReport(
        setpoint, (int) Math.ceil(duty[heater] * 100), readings.get(heater), milliamps);
  }
}
