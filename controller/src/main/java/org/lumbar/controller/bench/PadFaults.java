package org.lumbar.controller.bench;

import org.lumbar.sim.fault.Injection;

/// The faults of the simulated pad, of its line and of the person on it, by name.
public final class PadFaults {
  private PadFaults() {}

  /// The one of an id or a name, with values or without, as `F22` or `line-loss=0.5`.
  public static Fault named(String nameAndValues) {
    if (Asleep.isCalled(nameAndValues)) {
      return new Asleep();
    }
    return of(Injection.parse(nameAndValues));
  }

  private static Fault of(Injection injection) {
    return new Fault() {
      @Override
      public String name() {
        return injection.fault().name();
      }

      @Override
      public void begin(Simulation simulation) {
        simulation.rig().begin(injection);
      }

      @Override
      public void end(Simulation simulation) {
        simulation.rig().end(injection.fault());
      }
    };
  }
}
