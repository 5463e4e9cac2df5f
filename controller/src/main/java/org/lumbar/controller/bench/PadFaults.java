package org.lumbar.controller.bench;

import org.lumbar.sim.fault.Injection;

/// The faults of the simulated pad and its line, by name.
public final class PadFaults {
  private PadFaults() {}

  /// The one of an id or a name, with values or without, as `F22` or `line-loss=0.5`.
  public static Fault named(String nameAndValues) {
    Injection injection = Injection.parse(nameAndValues);
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
