package org.lumbar.sim.pad;

import java.util.List;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.sim.physics.PadPlant;
import org.lumbar.sim.physics.PlantFigures;

/// What the pad measures of its own power: too much current (limit L13), current through an output
/// that is off (limits L14 and L40), a supply too low or too high (limit L57).
final class PowerWatch {
  private final PadPlant plant;
  private final double mostAmperes;
  private final double[] motorLeakAmperes;
  private final double[] heaterLeakAmperes;
  private final Persisting overCurrent = new Persisting(PadLimits.OVER_CURRENT_MILLIS);
  private final Persisting stuckOn = new Persisting(PadLimits.STUCK_ON_MILLIS);
  private final Persisting badSupply = new Persisting(PadLimits.SUPPLY_MILLIS);

  PowerWatch(PadModel model, PadPlant plant) {
    this.plant = plant;
    this.mostAmperes = model.fullWatts() / PlantFigures.SUPPLY_VOLTS * PadLimits.OVER_CURRENT_RATIO;
    motorLeakAmperes = leakAmperes(model.motorWatts());
    heaterLeakAmperes = leakAmperes(model.heaterWatts());
  }

  /// One firmware tick; gives the first fault that has lasted long enough, or none.
  PadFault fault(MotorOutputs motors, HeatOutputs heat, long nowMillis) {
    boolean isOverCurrent = overCurrent.holds(drawsTooMuch(), nowMillis);
    boolean isStuckOn = stuckOn.holds(leaks(motors, heat), nowMillis);
    boolean isSupplyBad = badSupply.holds(!isSupplyRight(), nowMillis);
    if (isOverCurrent) {
      return PadFault.OVER_CURRENT;
    }
    if (isStuckOn) {
      return PadFault.STUCK_ON;
    }
    return isSupplyBad ? PadFault.SUPPLY : PadFault.NONE;
  }

  boolean drawsTooMuch() {
    return plant.motorAmperes() + heaterAmperes() > mostAmperes;
  }

  boolean isSupplyRight() {
    double share = plant.supply().volts() / PlantFigures.SUPPLY_VOLTS;
    return share >= PadLimits.LOWEST_SUPPLY && share <= PadLimits.HIGHEST_SUPPLY;
  }

  /// Whether an output draws more than a tenth of its full current although it is off.
  boolean leaks(MotorOutputs motors, HeatOutputs heat) {
    for (int motor = 0; motor < motorLeakAmperes.length; motor++) {
      if (motors.applied().steps(motor) == 0
          && plant.motor(motor).amperes() > motorLeakAmperes[motor]) {
        return true;
      }
    }
    for (int heater = 0; heater < heaterLeakAmperes.length; heater++) {
      if (heat.duty(heater) == 0 && plant.heaterAmperes(heater) > heaterLeakAmperes[heater]) {
        return true;
      }
    }
    return false;
  }

  int motorMilliamps() {
    return (int) Math.round(plant.motorAmperes() * 1000);
  }

  int supplyMillivolts() {
    return (int) Math.round(plant.supply().volts() * 1000);
  }

  private double heaterAmperes() {
    double amperes = 0;
    for (int heater = 0; heater < heaterLeakAmperes.length; heater++) {
      amperes += plant.heaterAmperes(heater);
    }
    return amperes;
  }

  private static double[] leakAmperes(List<Double> fullWatts) {
    return fullWatts.stream()
        .mapToDouble(watts -> watts / PlantFigures.SUPPLY_VOLTS * PadLimits.STUCK_ON_SHARE)
        .toArray();
  }
}
