package org.lumbar.routines.technique;

import org.lumbar.routines.body.Place;

/// A circle round a place, beginning at its outer side, away from the spine.
record Circle(Place centre, double radiusMm) {
  /// As large as a US quarter, 24 mm across (fact F22).
  static Circle quarter(Place centre) {
    return new Circle(centre, 12);
  }

  /// The place at `turn` of the way round, 0.0 to 1.0.
  Place at(double turn) {
    double angle = 2 * Math.PI * turn;
    return new Place(
        centre.xMm() + radiusMm * StrictMath.cos(angle),
        centre.yMm() + radiusMm * StrictMath.sin(angle));
  }
}
