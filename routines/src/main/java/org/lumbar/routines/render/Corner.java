package org.lumbar.routines.render;

import org.lumbar.routines.body.Place;

/// A motor as a corner of a cell: its number on its side, and its middle.
record Corner(int motor, Place place) {
  /// Twice the area of the triangle, positive if it turns left.
  static double area(Place a, Place b, Place c) {
    return (b.xMm() - a.xMm()) * (c.yMm() - a.yMm()) - (b.yMm() - a.yMm()) * (c.xMm() - a.xMm());
  }

  double awayMm(Corner other) {
    return place.distanceMm(other.place);
  }
}
