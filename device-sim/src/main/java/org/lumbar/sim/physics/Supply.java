package org.lumbar.sim.physics;

/// The adapter: its voltage falls with the current, and it can be made to sag or surge.
public final class Supply {
  private double share = 1;
  private double volts = PlantFigures.SUPPLY_VOLTS;

  void load(double amperes) {
    volts = Math.max(0, PlantFigures.SUPPLY_VOLTS * share - PlantFigures.SUPPLY_OHMS * amperes);
  }

  /// The share of its nominal voltage that it gives unloaded: 1 when all is well.
  public void sagTo(double shareOfNominal) {
    share = shareOfNominal;
  }

  public double volts() {
    return volts;
  }
}
