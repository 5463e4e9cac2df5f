package org.lumbar.sim.pad;

import org.lumbar.protocol.message.PadFault;
import org.lumbar.sim.physics.PadPlant;
import org.lumbar.sim.physics.PlantFigures;

/// What the pad measures of its own power: too much current (limit L13), current through an output
/// that is off (limits L14 and L40), a supply too low or too high (limit L57).
final class PowerWatch {
  private final PadModel model;
  private final PadPlant plant;
  private final double mostAmperes;
  private final Persisting overCurrent = new Persisting(PadLimits.OVER_CURRENT_MILLIS);
  private final Persisting stuckOn = new Persisting(PadLimits.STUCK_ON_MILLIS);
  private final Persisting badSupply = new Persisting(PadLimits.SUPPLY_MILLIS);

  PowerWatch(PadModel model, PadPlant plant) {
    this.model = model;
    this.plant = plant;
    this.mostAmperes = model.fullWatts() / PlantFigures.SUPPLY_VOLTS * PadLimits.OVER_CURRENT_RATIO;
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
    return motorAmperes() + heaterAmperes() > mostAmperes;
  }

  boolean isSupplyRight() {
    double share = plant.supply().volts() / PlantFigures.SUPPLY_VOLTS;
    return share >= PadLimits.LOWEST_SUPPLY && share <= PadLimits.HIGHEST_SUPPLY;
  }

  /// Whether an output draws more than a tenth of its full current although it is off.
  boolean leaks(MotorOutputs motors, HeatOutputs heat) {
    for (int motor = 0; motor < model.motors(); motor++) {
      double full = model.motorWatts().get(motor) / PlantFigures.SUPPLY_VOLTS;
      if (motors.applied().steps(motor) == 0
          && plant.motor(motor).amperes() > full * PadLimits.STUCK_ON_SHARE) {
        return true;
      }
    }
    for (int heater = 0; heater < model.heaters(); heater++) {
      double full = model.heaterWatts().get(heater) / PlantFigures.SUPPLY_VOLTS;
      if (heat.duty(heater) == 0 && plant.heaterAmperes(heater) > full * PadLimits.STUCK_ON_SHARE) {
        return true;
      }
    }
    return false;
  }

  double motorAmperes() {
    double amperes = 0;
    for (int motor = 0; motor < model.motors(); motor++) {
      amperes += plant.motor(motor).amperes();
    }
    return amperes;
  }

  int supplyMillivolts() {
    return (int) Math.round(plant.supply().volts() * 1000);
  }

  private double heaterAmperes() {
    double amperes = 0;
    for (int heater = 0; heater < model.heaters(); heater++) {
      amperes += plant.heaterAmperes(heater);
    }
    return amperes;
  }
}
