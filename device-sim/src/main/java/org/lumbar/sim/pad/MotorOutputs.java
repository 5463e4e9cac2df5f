package org.lumbar.sim.pad;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.sim.physics.PadPlant;
import org.lumbar.sim.physics.PlantFigures;

/// All motors of the pad.
final class MotorOutputs {
  private final MotorChannel[] channels;
  private final PadPlant plant;
  private final int firstDriven;
  private final Defects defects;
  private MotorLevels applied;
  private long tickedAtMillis;

  MotorOutputs(PadModel model, PadPlant plant, Defects defects) {
    this.plant = plant;
    this.defects = defects;
    this.channels =
        model.motorWatts().stream()
            .map(watts -> new MotorChannel(watts / PlantFigures.SUPPLY_VOLTS))
            .toArray(MotorChannel[]::new);
    this.firstDriven = model.firstDriven();
    this.applied = MotorLevels.off(channels.length);
  }

  void want(MotorLevels levels) {
    for (int motor = 0; motor < levels.count(); motor++) {
      channels[motor].want(levels.steps(motor));
    }
  }

  void capAt(int steps) {
    for (MotorChannel channel : channels) {
      channel.capAt(steps);
    }
  }

  void off() {
    for (int motor = 0; motor < channels.length; motor++) {
      channels[motor].off();
      plant.driveMotor(motor, 0);
    }
    applied = MotorLevels.off(channels.length);
  }

  /// One firmware tick while the outputs are enabled. All zones have rested since the latest one.
  void tick(long nowMillis) {
    long restedMillis = nowMillis - tickedAtMillis - SimulatedPad.TICK_MILLIS;
    tickedAtMillis = nowMillis;
    for (int motor = 0; restedMillis > 0 && motor < channels.length; motor++) {
      channels[motor].rest(restedMillis);
    }
    int[] steps = new int[channels.length];
    boolean isChanged = false;
    boolean isRight = defects.areNone();
    for (int motor = 0; motor < steps.length; motor++) {
      MotorChannel channel = channels[motor];
      int allowed = channel.allowed();
      int goal = isRight ? allowed : misled(motor, allowed);
      plant.driveMotor(motor, channel.tick(goal, plant.motor(motor).amperes(), nowMillis));
      steps[motor] = channel.applied();
      isChanged |= steps[motor] != applied.steps(motor);
    }
    applied = isChanged ? MotorLevels.of(steps) : applied;
  }

  /// What a program with a defect makes of what is allowed.
  private int misled(int motor, int allowed) {
    if (motor == firstDriven && defects.has(FirmwareDefect.STUCK_CHANNEL)) {
      return defects.figure(FirmwareDefect.STUCK_CHANNEL);
    }
    int wrong = allowed + defects.figure(FirmwareDefect.WRONG_LEVEL);
    return allowed == 0 ? 0 : Math.clamp(wrong, 0, PadLimits.CAP_STEPS);
  }

  /// The motors that are kept still by themselves, and that the last tick left at 0.
  Map<Integer, MotorFault> faults() {
    Map<Integer, MotorFault> faults = new HashMap<>();
    for (int motor = 0; motor < channels.length; motor++) {
      Optional<MotorFault> fault = channels[motor].fault();
      if (fault.isPresent() && applied.steps(motor) == 0) {
        faults.put(motor, fault.get());
      }
    }
    return faults;
  }

  /// What each motor really gets.
  MotorLevels applied() {
    return applied;
  }
}
