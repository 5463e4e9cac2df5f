package org.lumbar.routines.render;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.routines.body.Place;

/// A way over the motors of one side, straight from place to place, held where the motors reach.
final class Way {
  private static final double STEP_MM = 1;
  private static final int HALVINGS = 24;

  private final Flank flank;
  private final List<Place> places;
  private final double lengthMm;

  private Way(Flank flank, List<Place> places, double lengthMm) {
    this.flank = flank;
    this.places = places;
    this.lengthMm = lengthMm;
  }

  static Way on(Flank flank, List<Place> places) {
    double lengthMm = 0;
    for (int leg = 1; leg < places.size(); leg++) {
      lengthMm += places.get(leg - 1).distanceMm(places.get(leg));
    }
    return new Way(flank, places, lengthMm);
  }

  /// The place at `part` of the way, 0.0 to 1.0.
  Place at(double part) {
    double leftMm = part * lengthMm;
    int leg = 1;
    double legMm = places.get(0).distanceMm(places.get(1));
    while (leg < places.size() - 1 && leftMm > legMm) {
      leftMm -= legMm;
      leg++;
      legMm = places.get(leg - 1).distanceMm(places.get(leg));
    }
    double onLeg = legMm == 0 ? 0 : Math.min(1, leftMm / legMm);
    return flank.held(places.get(leg - 1).towards(places.get(leg), onLeg));
  }

  /// The parts at which it begins, passes from one field of the net to the next, and ends.
  List<Double> crossings() {
    List<Double> parts = new ArrayList<>(List.of(0.0));
    int steps = Math.max(1, (int) Math.ceil(lengthMm / STEP_MM));
    int field = flank.field(at(0));
    for (int step = 1; step < steps; step++) {
      double part = (double) step / steps;
      if (!flank.isInField(field, at(part))) {
        parts.add(crossing(field, (step - 1.0) / steps, part));
        field = flank.field(at(part));
      }
    }
    parts.add(1.0);
    return parts;
  }

  /// Where between `inside` and `outside` it leaves the field.
  private double crossing(int field, double inside, double outside) {
    double in = inside;
    double out = outside;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (in + out) / 2;
      if (flank.isInField(field, at(middle))) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }
}
