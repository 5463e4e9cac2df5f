package org.lumbar.controller.bench;

import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.fault.Injection;
import org.lumbar.sim.pad.PadModel;

/// A fault of the simulated pad or of its line.
record PadMishap(Injection injection) implements Mishap {
  @Override
  public String name() {
    return injection.toString();
  }

  @Override
  public Mishap requireFit(PadLayout layout) {
    injection.requireFit(PadModel.of(layout));
    return this;
  }

  @Override
  public void begin(Simulation simulation) {
    simulation.rig().begin(injection);
  }

  @Override
  public void end(Simulation simulation) {
    simulation.rig().end(injection.fault());
  }
}
