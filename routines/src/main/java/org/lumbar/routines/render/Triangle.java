package org.lumbar.routines.render;

import org.lumbar.routines.body.Place;

/// Three motors that are neighbours.
record Triangle(Corner a, Corner b, Corner c) implements Cell {
  @Override
  public Footing nearest(Place place) {
    double whole = Corner.area(a.place(), b.place(), c.place());
    double partA = Corner.area(place, b.place(), c.place()) / whole;
    double partB = Corner.area(a.place(), place, c.place()) / whole;
    boolean isInside = partA >= 0 && partB >= 0 && partA + partB <= 1;
    return isInside ? new Footing(place, a, partA, b, partB, c) : nearestOnEdge(place);
  }

  private Footing nearestOnEdge(Place place) {
    Footing ab = new Segment(a, b).nearest(place);
    Footing bc = new Segment(b, c).nearest(place);
    Footing ca = new Segment(c, a).nearest(place);
    return nearer(place, ab, nearer(place, bc, ca));
  }

  static Footing nearer(Place place, Footing one, Footing other) {
    return one.place().distanceMm(place) <= other.place().distanceMm(place) ? one : other;
  }
}
