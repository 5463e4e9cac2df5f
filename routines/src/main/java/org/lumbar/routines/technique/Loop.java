package org.lumbar.routines.technique;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.routines.body.Place;

/// A closed path with rounded corners, followed at an even pace.
final class Loop {
  private static final int ROUNDINGS = 3;

  private final List<Place> corners;
  private final double[] legsMm;
  private final double lengthMm;

  private Loop(List<Place> corners) {
    this.corners = List.copyOf(corners);
    legsMm = new double[corners.size()];
    double sumMm = 0;
    for (int leg = 0; leg < legsMm.length; leg++) {
      legsMm[leg] = corners.get(leg).distanceMm(next(leg));
      sumMm += legsMm[leg];
    }
    this.lengthMm = sumMm;
  }

  /// Through `corners` and back to the first, cutting each corner off at a quarter of its legs.
  static Loop round(Place... corners) {
    List<Place> rounded = List.of(corners);
    for (int i = 0; i < ROUNDINGS; i++) {
      rounded = rounded(rounded);
    }
    return new Loop(rounded);
  }

  private static List<Place> rounded(List<Place> corners) {
    List<Place> cut = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      Place from = corners.get(i);
      Place to = corners.get((i + 1) % corners.size());
      cut.add(from.towards(to, 0.25));
      cut.add(from.towards(to, 0.75));
    }
    return cut;
  }

  double lengthMm() {
    return lengthMm;
  }

  /// The place at `turn` of the way round, 0.0 to 1.0.
  Place at(double turn) {
    double leftMm = turn * lengthMm;
    int leg = 0;
    while (leg < legsMm.length - 1 && leftMm > legsMm[leg]) {
      leftMm -= legsMm[leg];
      leg++;
    }
    return corners.get(leg).towards(next(leg), Math.min(1, leftMm / legsMm[leg]));
  }

  /// The turn at which the way passes the corner that is nearest to `place`.
  double turnAt(Place place) {
    double nearestMm = corners.stream().mapToDouble(place::distanceMm).min().orElseThrow();
    double behindMm = 0;
    int corner = 0;
    while (corners.get(corner).distanceMm(place) > nearestMm) {
      behindMm += legsMm[corner];
      corner++;
    }
    return behindMm / lengthMm;
  }

  /// The way from one turn to a later one.
  List<Place> between(double fromTurn, double toTurn) {
    List<Place> way = new ArrayList<>(List.of(at(fromTurn)));
    double turn = 0;
    for (int corner = 0; corner < legsMm.length; corner++) {
      if (turn > fromTurn && turn < toTurn) {
        way.add(corners.get(corner));
      }
      turn += legsMm[corner] / lengthMm;
    }
    way.add(at(toTurn));
    return way;
  }

  private Place next(int leg) {
    return corners.get((leg + 1) % corners.size());
  }
}
