package org.lumbar.sim.pad;

import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.sim.physics.PadPlant;

/// All that the pad puts out, behind its enable line, with what it measures of it.
final class Outputs {
  private final PadPlant plant;
  private final MotorOutputs motors;
  private final HeatOutputs heat;
  private final PowerWatch power;

  Outputs(PadModel model, PadPlant plant, Defects defects) {
    this.plant = plant;
    motors = new MotorOutputs(model, plant, defects);
    heat = new HeatOutputs(model, plant);
    power = new PowerWatch(model, plant);
  }

  void enable() {
    plant.enable(true);
  }

  /// The enable line as it is read back, which is not always as it was set.
  boolean isPowered() {
    return plant.isPowered();
  }

  void off() {
    plant.enable(false);
    motors.off();
    heat.off();
  }

  void want(HostMessage.Drive drive) {
    motors.want(drive.levels());
    heat.want(drive.setpoints());
  }

  /// No more than `arm` allows from now on, at once.
  void capAt(HostMessage.Arm arm) {
    motors.capAt(arm.capSteps());
    heat.capAt(arm.heatCeiling());
  }

  /// One firmware tick: sensors are read in every mode, motors move only in a session.
  void tick(boolean armed, long nowMillis) {
    heat.tick(nowMillis);
    if (armed) {
      motors.tick(nowMillis);
    }
  }

  /// One firmware tick; gives the fault that shows in current, voltage or temperature, or none.
  PadFault fault(long nowMillis) {
    PadFault ofPower = power.fault(motors, heat, nowMillis);
    return ofPower != PadFault.NONE ? ofPower : heat.fault();
  }

  /// Whether what has led to `fault` is no longer so. What the host or the clock has caused is over
  /// as soon as everything is off.
  boolean isCauseGone(PadFault fault) {
    return switch (fault) {
      case OVER_TEMPERATURE, TOO_WARM_AGAIN, SENSOR_OPEN, SENSOR_SHORT, SENSORS_DISAGREE ->
          heat.isSound();
      case SUPPLY -> power.isSupplyRight();
      case OVER_CURRENT -> !power.drawsTooMuch();
      case STUCK_ON -> !power.leaks(motors, heat);
      case NONE,
          HOST_SILENT,
          EXCLUDED_MOTOR_ASKED,
          ILLEGAL_LEVELS,
          SESSION_TOO_LONG,
          HEAT_TOO_LONG,
          LOOP_FROZEN ->
          true;
    };
  }

  MotorOutputs motors() {
    return motors;
  }

  HeatOutputs heat() {
    return heat;
  }

  PowerWatch power() {
    return power;
  }
}
