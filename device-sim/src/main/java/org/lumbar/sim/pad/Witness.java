package org.lumbar.sim.pad;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.sim.physics.HeatedArea;
import org.lumbar.sim.physics.PadPlant;
import org.lumbar.sim.physics.TemperatureSensor;

/// Watches what really happens in the pad and keeps the extremes.
final class Witness {
  private final PadPlant plant;
  private final int[] strongestSteps;
  private final long[] onMillis;
  private final int[] highestSetpointTenths;
  private final double[] highestCelsius;
  private final double[] highestSkinCelsius;

  Witness(PadPlant plant) {
    this.plant = plant;
    strongestSteps = new int[plant.motorCount()];
    onMillis = new long[plant.motorCount()];
    highestSetpointTenths = new int[plant.heaterCount()];
    highestCelsius = new double[plant.heaterCount()];
    highestSkinCelsius = new double[plant.heaterCount()];
  }

  /// One firmware tick has passed.
  void watch(MotorLevels applied, HeatOutputs heat) {
    for (int motor = 0; motor < strongestSteps.length; motor++) {
      int steps = applied.steps(motor);
      strongestSteps[motor] = Math.max(strongestSteps[motor], steps);
      onMillis[motor] += steps > 0 ? SimulatedPad.TICK_MILLIS : 0;
    }
    for (int heater = 0; heater < highestCelsius.length; heater++) {
      HeatedArea area = plant.area(heater);
      highestSetpointTenths[heater] =
          Math.max(highestSetpointTenths[heater], heat.setpoint(heater).tenths());
      highestCelsius[heater] = Math.max(highestCelsius[heater], area.celsius());
      highestSkinCelsius[heater] = Math.max(highestSkinCelsius[heater], area.skinCelsius());
    }
  }

  List<MotorTruth> motors(MotorLevels applied) {
    return IntStream.range(0, strongestSteps.length)
        .mapToObj(
            motor ->
                new MotorTruth(
                    applied.steps(motor),
                    plant.motor(motor).speed(),
                    plant.motor(motor).amperes(),
                    strongestSteps[motor],
                    Duration.ofMillis(onMillis[motor])))
        .toList();
  }

  List<HeaterTruth> heaters(HeatOutputs heat) {
    return IntStream.range(0, highestCelsius.length)
        .mapToObj(heater -> heater(heater, heat))
        .toList();
  }

  private HeaterTruth heater(int heater, HeatOutputs heat) {
    HeatedArea area = plant.area(heater);
    return new HeaterTruth(
        heat.setpoint(heater),
        heat.duty(heater),
        area.watts(),
        area.celsius(),
        plant.sensors(heater).stream().map(TemperatureSensor::celsius).toList(),
        area.skinCelsius(),
        new Celsius(highestSetpointTenths[heater]),
        highestCelsius[heater],
        highestSkinCelsius[heater]);
  }
}
