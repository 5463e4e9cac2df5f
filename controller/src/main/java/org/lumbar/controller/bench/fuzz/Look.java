package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.core.Condition;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.pad.SimulatedPad;

/// A session at one moment: the pad's own truth, what the daemon makes of it, and the faults that
/// are present, by their names.
record Look(
    Duration now,
    PadState state,
    boolean isDead,
    boolean heats,
    double skinCelsius,
    Condition condition,
    Set<String> faults) {
  static Look at(Simulation simulation) {
    SimulatedPad pad = simulation.pad();
    boolean heats =
        IntStream.range(0, pad.plant().heaterCount())
            .anyMatch(heater -> pad.heaterDuty(heater) > 0);
    return new Look(
        simulation.now(),
        pad.state(),
        !pad.plant().isEnabled() || (pad.applied().isOff() && !heats),
        heats,
        IntStream.range(0, pad.plant().heaterCount())
            .mapToDouble(heater -> pad.plant().area(heater).skinCelsius())
            .max()
            .orElse(0),
        simulation.state().condition(),
        simulation.rig().present().stream()
            .map(injection -> injection.fault().name())
            .collect(Collectors.toSet()));
  }

  boolean hasAny(Set<String> names) {
    return faults.stream().anyMatch(names::contains);
  }

  /// Whether something is wrong with the line.
  boolean isLineHarmed() {
    return faults.stream().anyMatch(name -> name.startsWith("line-"));
  }
}
