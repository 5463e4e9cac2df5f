package org.lumbar.sim.pad;

import java.time.Duration;
import java.util.List;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// The truth about a simulated pad, whatever its telemetry says. `now` is the time since it was
/// made; the highest values are those since then, over every restart.
public record PadView(
    Duration now,
    PadState state,
    PadFault fault,
    boolean enabled,
    MotorLevels applied,
    List<MotorTruth> motors,
    List<HeaterTruth> heaters,
    Cue cue,
    int chimes,
    Traffic traffic) {
  public PadView {
    motors = List.copyOf(motors);
    heaters = List.copyOf(heaters);
  }

  public List<Celsius> setpoints() {
    return heaters.stream().map(HeaterTruth::setpoint).toList();
  }

  /// Whether no motor and no heater gets anything from the pad's program.
  public boolean isOff() {
    return applied.isOff() && heaters.stream().allMatch(heater -> heater.duty() == 0);
  }

  /// The hottest film that the pad has ever had.
  public double highestCelsius() {
    return heaters.stream().mapToDouble(HeaterTruth::highestCelsius).max().orElse(0);
  }

  /// The strongest level that any motor has ever had, in the wire's steps.
  public int strongestSteps() {
    return motors.stream().mapToInt(MotorTruth::strongestSteps).max().orElse(0);
  }
}
