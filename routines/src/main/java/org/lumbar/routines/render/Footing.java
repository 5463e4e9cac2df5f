package org.lumbar.routines.render;

import org.lumbar.routines.body.Place;

/// A point of a cell, and each corner's part of it; the parts add up to one, and the corners
/// weighed with them balance at the point. Energy is shared in these parts, so that its centroid is
/// the point (Israr and Poupyrev 2011; three motors as in Park, Kim, Oh and Tan 2016).
record Footing(
    Place place, Corner first, double firstPart, Corner second, double secondPart, Corner third) {
  double thirdPart() {
    return Math.max(0, 1 - firstPart - secondPart);
  }

  /// Adds `energy`, split into the parts.
  void share(double energy, double[] energies) {
    energies[first.motor()] += energy * firstPart;
    energies[second.motor()] += energy * secondPart;
    energies[third.motor()] += energy * thirdPart();
  }

  /// The nearer one to `aim`, this one if both are as near.
  Footing orNearer(Place aim, Footing other) {
    return squareMm2(aim) <= other.squareMm2(aim) ? this : other;
  }

  private double squareMm2(Place aim) {
    double dxMm = aim.xMm() - place.xMm();
    double dyMm = aim.yMm() - place.yMm();
    return dxMm * dxMm + dyMm * dyMm;
  }
}
