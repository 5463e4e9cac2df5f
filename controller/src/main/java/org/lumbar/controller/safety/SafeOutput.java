package org.lumbar.controller.safety;

import java.util.List;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

/// An output that has passed the gate. It is the only thing that a drive frame is made of, and only
/// [SafetyGate] can make one.
public final class SafeOutput {
  private final MotorLevels levels;
  private final List<Celsius> setpoints;

  SafeOutput(MotorLevels levels, List<Celsius> setpoints) {
    this.levels = levels;
    this.setpoints = List.copyOf(setpoints);
  }

  public MotorLevels levels() {
    return levels;
  }

  public List<Celsius> setpoints() {
    return setpoints;
  }

  /// Whether nothing moves and nothing heats.
  public boolean isOff() {
    return levels.isOff() && setpoints.stream().allMatch(Celsius.OFF::equals);
  }
}
