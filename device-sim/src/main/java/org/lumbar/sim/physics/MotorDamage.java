package org.lumbar.sim.physics;

/// What can be wrong with one motor.
public enum MotorDamage {
  NONE,
  /// The rotor is held fast.
  STALLED,
  /// A wire is broken.
  OPEN,
  /// The driver's switch no longer opens: full on whenever the enable line is.
  DRIVER_SHORTED,
  /// The winding is bridged: far too much current whenever it is driven.
  WINDING_SHORTED
}
