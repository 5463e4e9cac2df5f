package org.lumbar.sim.physics;

/// What can be wrong with one heater.
public enum HeaterDamage {
  NONE,
  /// Its switch no longer opens: full on whenever the enable line is.
  STUCK_ON,
  /// The same, and its current is not measured either.
  STUCK_ON_UNSEEN,
  /// A wire is broken.
  OPEN,
  /// Most of the film has come loose.
  WEAK
}
