package org.lumbar.sim.physics;

/// The adapter with its cable: its voltage falls with the current, and it can be made to sag or
/// surge. It keeps its energy account.
public final class Supply {
  private double share = 1;
  private double volts = PlantFigures.SUPPLY_VOLTS;
  private double givenJoules;
  private double cableJoules;

  /// So much flows for `seconds`; the voltage follows at once.
  void load(double amperes, double seconds) {
    double unloadedVolts = PlantFigures.SUPPLY_VOLTS * share;
    volts = Math.max(0, unloadedVolts - PlantFigures.SUPPLY_OHMS * amperes);
    givenJoules += unloadedVolts * amperes * seconds;
    cableJoules += (unloadedVolts - volts) * amperes * seconds;
  }

  /// The share of its nominal voltage that it gives unloaded: 1 when all is well.
  public void sagTo(double shareOfNominal) {
    share = shareOfNominal;
  }

  public double volts() {
    return volts;
  }

  /// The share of the nominal voltage that reaches the pad.
  double voltShare() {
    return volts / PlantFigures.SUPPLY_VOLTS;
  }

  /// What the adapter has given.
  double givenJoules() {
    return givenJoules;
  }

  /// What of it has been lost on the way to the pad.
  double cableJoules() {
    return cableJoules;
  }
}
