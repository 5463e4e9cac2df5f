package org.lumbar.routines.render;

import java.util.List;
import org.lumbar.routines.body.Place;

/// The motors of one side as a surface: which places it can make felt, and which part of the energy
/// each motor gets for that.
final class Mesh {
  /// Where a wide touch is sampled, beside its middle: these directions and their opposites.
  private static final double[][] DIRECTIONS = {
    {1, 0}, {Math.sqrt(0.5), Math.sqrt(0.5)}, {0, 1}, {-Math.sqrt(0.5), Math.sqrt(0.5)}
  };

  private static final double TINY_MM = 1e-6;

  private final int motors;
  private final Cell[] cells;
  private final int[] fields;
  private final Hull hull;
  private final Memory<Place> nearest =
      new Memory<>((xMm, yMm, _, _) -> footing(new Place(xMm, yMm)).place());
  private final Memory<double[]> energies =
      new Memory<>((xMm, yMm, spreadMm, _) -> share(new Place(xMm, yMm), spreadMm));

  private final Memory<double[]> levels =
      new Memory<>(
          (xMm, yMm, spreadMm, felt) ->
              Shares.levels(energies(new Place(xMm, yMm), spreadMm), felt));

  Mesh(List<Place> places) {
    this.motors = places.size();
    this.cells = Net.cells(places).toArray(Cell[]::new);
    this.fields = fields(cells);
    this.hull = Hull.round(places);
  }

  boolean isEmpty() {
    return cells.length == 0;
  }

  /// The place itself if it lies between motors, or else the nearest that does.
  Place nearest(Place place) {
    return nearest.at(place.xMm(), place.yMm(), 0, 0);
  }

  private Footing footing(Place place) {
    for (Cell cell : cells) {
      if (cell.contains(place)) {
        return cell.nearest(place);
      }
    }
    Footing nearest = cells[0].nearest(place);
    for (Cell cell : cells) {
      nearest = nearest.orNearer(place, cell.nearest(place));
    }
    return nearest;
  }

  /// The number of the field in which `place` lies. A field is a cell, or two of them that a
  /// diagonal divides, as between four motors of a grid.
  int field(Place place) {
    int nearest = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      if (awayMm(cell, place) < awayMm(nearest, place)) {
        nearest = cell;
      }
    }
    return fields[nearest];
  }

  boolean isInField(int field, Place place) {
    for (int cell = 0; cell < cells.length; cell++) {
      if (fields[cell] == field && awayMm(cell, place) < TINY_MM) {
        return true;
      }
    }
    return false;
  }

  private double awayMm(int cell, Place place) {
    return cells[cell].nearest(place).place().distanceMm(place);
  }

  private static int[] fields(Cell[] cells) {
    int[] fields = new int[cells.length];
    for (int cell = 0; cell < fields.length; cell++) {
      int first = 0;
      while (first < cell && !cells[first].isHalfWith(cells[cell])) {
        first++;
      }
      fields[cell] = first;
    }
    return fields;
  }

  /// Each motor's part of the energy of a touch at `place`, adding up to one. A wide touch is the
  /// mean of points on its rim and in its middle; where the hull cuts it off at one side it gets as
  /// much narrower at the other, so that its middle stays. Not to be changed.
  double[] energies(Place place, double spreadMm) {
    return energies.at(place.xMm(), place.yMm(), spreadMm, 0);
  }

  /// The level of each motor by which such a touch is `felt`. Not to be changed.
  double[] levels(Place place, double spreadMm, double felt) {
    return levels.at(place.xMm(), place.yMm(), spreadMm, felt);
  }

  private double[] share(Place place, double spreadMm) {
    double[] shares = new double[motors];
    if (isEmpty()) {
      return shares;
    }
    if (spreadMm <= 0) {
      footing(place).share(1, shares);
      return shares;
    }
    double part = 1.0 / (1 + 2 * DIRECTIONS.length);
    footing(place).share(part, shares);
    for (double[] direction : DIRECTIONS) {
      double dxMm = direction[0] * spreadMm;
      double dyMm = direction[1] * spreadMm;
      double room = hull.room(place, dxMm, dyMm);
      footing(moved(place, room * dxMm, room * dyMm)).share(part, shares);
      footing(moved(place, -room * dxMm, -room * dyMm)).share(part, shares);
    }
    return shares;
  }

  private static Place moved(Place place, double dxMm, double dyMm) {
    return new Place(place.xMm() + dxMm, place.yMm() + dyMm);
  }
}
