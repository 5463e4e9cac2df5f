package org.lumbar.sim.fault;

import java.util.function.Consumer;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.pad.FirmwareDefect;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.physics.HeaterDamage;
import org.lumbar.sim.physics.MotorDamage;
import org.lumbar.sim.physics.PadPlant;
import org.lumbar.sim.physics.SensorDamage;

/// How each part of a pad is harmed, and made whole.
final class Harm {
  private static final int BOUNCES = 10;

  private Harm() {}

  static Consumer<SimulatedPad> heater(HeaterDamage damage) {
    return pad -> pad.plant().area(0).damage(damage);
  }

  static Consumer<SimulatedPad> sensor(SensorDamage damage) {
    return pad -> pad.plant().sensors(0).getFirst().damage(damage);
  }

  static Consumer<SimulatedPad> motor(MotorDamage damage) {
    return pad -> pad.plant().motor(pad.model().firstDriven()).damage(damage);
  }

  static Consumer<SimulatedPad> defect(FirmwareDefect defect) {
    return pad -> pad.misbehave(defect);
  }

  static Consumer<SimulatedPad> supply(double shareOfNominal) {
    return pad -> pad.plant().supply().sagTo(shareOfNominal);
  }

  static Consumer<SimulatedPad> referenceGain(double gain) {
    return pad -> {
      for (int heater = 0; heater < pad.plant().heaterCount(); heater++) {
        pad.plant().sensors(heater).forEach(sensor -> sensor.referenceGain(gain));
      }
    };
  }

  static Consumer<SimulatedPad> covered(boolean covered) {
    return pad -> {
      for (int heater = 0; heater < pad.plant().heaterCount(); heater++) {
        pad.plant().area(heater).cover(covered);
      }
    };
  }

  static void bounceStop(SimulatedPad pad) {
    for (int time = 0; time < BOUNCES; time++) {
      pad.press(Button.STOP);
    }
  }

  static void undo(SimulatedPad pad) {
    PadPlant plant = pad.plant();
    for (int motor = 0; motor < plant.motorCount(); motor++) {
      plant.motor(motor).damage(MotorDamage.NONE);
    }
    for (int heater = 0; heater < plant.heaterCount(); heater++) {
      plant.area(heater).damage(HeaterDamage.NONE);
      plant.sensors(heater).forEach(sensor -> sensor.damage(new SensorDamage.None()));
    }
    covered(false).accept(pad);
    referenceGain(1).accept(pad);
    supply(1).accept(pad);
    plant.enableStuck(false);
    pad.holdStop(false);
    pad.misbehave(FirmwareDefect.NONE);
  }
}
