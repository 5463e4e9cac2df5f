package org.lumbar.routines.render;

import org.lumbar.routines.body.Place;

/// The line between two motors; a motor alone is a line to itself.
record Segment(Corner from, Corner to) implements Cell {
  @Override
  public Footing nearest(Place place) {
    double dxMm = to.place().xMm() - from.place().xMm();
    double dyMm = to.place().yMm() - from.place().yMm();
    double squared = dxMm * dxMm + dyMm * dyMm;
    double along =
        (place.xMm() - from.place().xMm()) * dxMm + (place.yMm() - from.place().yMm()) * dyMm;
    double part = squared == 0 ? 0 : Math.clamp(along / squared, 0, 1);
    Place on = from.place().towards(to.place(), part);
    return new Footing(on, from, 1 - part, to, part, to);
  }

  /// A line is too thin to lie in.
  @Override
  public boolean contains(Place place) {
    return false;
  }

  @Override
  public boolean isHalfWith(Cell other) {
    return false;
  }
}
