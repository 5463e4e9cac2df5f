package org.lumbar.routines.render;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.routines.body.Place;

/// The outline of the motors of one side, as the straight edges that no motor lies beyond.
final class Hull {
  private static final double TINY_MM = 1e-6;

  private final List<Edge> edges;

  private Hull(List<Edge> edges) {
    this.edges = List.copyOf(edges);
  }

  /// An edge by its normal of length one, pointing in, and its distance from the origin.
  private record Edge(double normalX, double normalY, double offsetMm) {
    private static Edge through(Place place, double normalX, double normalY) {
      double length = Math.hypot(normalX, normalY);
      double x = normalX / length;
      double y = normalY / length;
      return new Edge(x, y, x * place.xMm() + y * place.yMm());
    }

    private double insideMm(Place place) {
      return normalX * place.xMm() + normalY * place.yMm() - offsetMm;
    }

    private boolean hasInside(List<Place> places) {
      return places.stream().allMatch(place -> insideMm(place) >= -TINY_MM);
    }
  }

  /// Round `places`. Beside the edges along two motors, each pair is tried as the ends of a row.
  static Hull round(List<Place> places) {
    List<Edge> edges = new ArrayList<>();
    for (Place from : places) {
      for (Place to : places) {
        if (from.distanceMm(to) > TINY_MM) {
          double dxMm = to.xMm() - from.xMm();
          double dyMm = to.yMm() - from.yMm();
          edges.add(Edge.through(from, -dyMm, dxMm));
          edges.add(Edge.through(from, dxMm, dyMm));
        }
      }
    }
    return new Hull(edges.stream().filter(edge -> edge.hasInside(places)).distinct().toList());
  }

  /// The part of the way (0.0 to 1.0) that one can go from `place` by (`dxMm`, `dyMm`), and as far
  /// the opposite way, without leaving the hull.
  double room(Place place, double dxMm, double dyMm) {
    double room = 1;
    for (Edge edge : edges) {
      double towardsMm = Math.abs(edge.normalX * dxMm + edge.normalY * dyMm);
      if (towardsMm > TINY_MM) {
        room = Math.min(room, Math.max(0, edge.insideMm(place)) / towardsMm);
      }
    }
    return room;
  }
}
