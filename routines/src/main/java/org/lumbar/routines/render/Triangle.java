package org.lumbar.routines.render;

import java.util.List;
import java.util.Set;
import org.lumbar.routines.body.Place;

/// Three motors that are neighbours; between `a` and `b` is the longest side.
record Triangle(Corner a, Corner b, Corner c) implements Cell {
  static Triangle of(Corner a, Corner b, Corner c) {
    double abMm = a.awayMm(b);
    double bcMm = b.awayMm(c);
    double caMm = c.awayMm(a);
    if (abMm >= bcMm && abMm >= caMm) {
      return new Triangle(a, b, c);
    }
    return bcMm >= caMm ? new Triangle(b, c, a) : new Triangle(c, a, b);
  }

  boolean hasSide(Corner from, Corner to) {
    List<Corner> corners = List.of(a, b, c);
    return corners.contains(from) && corners.contains(to);
  }

  double longestMm() {
    return a.awayMm(b);
  }

  /// How far `c` lies from the longest side.
  double heightMm() {
    return Math.abs(Corner.area(a.place(), b.place(), c.place())) / longestMm();
  }

  @Override
  public Footing nearest(Place place) {
    double whole = Corner.area(a.place(), b.place(), c.place());
    double partA = Corner.area(place, b.place(), c.place()) / whole;
    double partB = Corner.area(a.place(), place, c.place()) / whole;
    return isInside(partA, partB)
        ? new Footing(place, a, partA, b, partB, c)
        : nearestOnEdge(place);
  }

  @Override
  public boolean contains(Place place) {
    double whole = Corner.area(a.place(), b.place(), c.place());
    return isInside(
        Corner.area(place, b.place(), c.place()) / whole,
        Corner.area(a.place(), place, c.place()) / whole);
  }

  @Override
  public boolean isHalfWith(Cell other) {
    return other instanceof Triangle(Corner otherA, Corner otherB, _)
        && Set.of(a, b).equals(Set.of(otherA, otherB));
  }

  private static boolean isInside(double partA, double partB) {
    return partA >= 0 && partB >= 0 && partA + partB <= 1;
  }

  private Footing nearestOnEdge(Place place) {
    Footing ab = new Segment(a, b).nearest(place);
    Footing bc = new Segment(b, c).nearest(place);
    Footing ca = new Segment(c, a).nearest(place);
    return ab.orNearer(place, bc.orNearer(place, ca));
  }
}
