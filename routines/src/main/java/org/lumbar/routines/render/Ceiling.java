package org.lumbar.routines.render;

import org.lumbar.routines.technique.Strength;

/// A person's cap on a routine whose strongest moment is `peak`: everything above the lightest
/// level is drawn together, so that the routine keeps its shape instead of being cut flat.
record Ceiling(double peak, double capLevel) {
  double weaken(double strength) {
    boolean isCapped = capLevel < peak && strength > Strength.LIGHTEST;
    double kept = isCapped ? Strength.LIGHTEST + above(strength) : strength;
    return Math.min(kept, capLevel);
  }

  private double above(double strength) {
    double room = Math.max(0, capLevel - Strength.LIGHTEST);
    return (strength - Strength.LIGHTEST) * room / (peak - Strength.LIGHTEST);
  }
}
