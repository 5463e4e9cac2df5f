package org.lumbar.controller.bench;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lumbar.sim.fault.Mishap;

/// The faults of the simulated pad and of the person on it, by name.
public final class PadFaults {
  private PadFaults() {}

  /// The one of an id or a name, as `F22` or `sensor-open`.
  public static Fault named(String idOrName) {
    if (Asleep.isCalled(idOrName)) {
      return new Asleep();
    }
    return Mishap.named(idOrName)
        .map(PadFaults::of)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no fault \"%s\"; there are %s, %s"
                        .formatted(
                            idOrName,
                            new Asleep().name(),
                            Arrays.stream(Mishap.values())
                                .map(Mishap::title)
                                .collect(Collectors.joining(", ")))));
  }

  private static Fault of(Mishap mishap) {
    return new Fault() {
      @Override
      public String name() {
        return mishap.title();
      }

      @Override
      public void begin(Simulation simulation) {
        mishap.happenTo(simulation.pad());
      }

      @Override
      public void end(Simulation simulation) {
        Mishap.repair(simulation.pad());
      }
    };
  }
}
