package org.lumbar.routines.pad;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lumbar.routines.body.Spot;

/// A pad: its motors in the order of the wire's channels, its heaters, and the power that all
/// motors together may draw (limit L11).
public record PadLayout(
    String id, String title, List<Motor> motors, List<Heater> heaters, double powerBudgetWatts) {
  public PadLayout {
    motors = List.copyOf(motors);
    heaters = List.copyOf(heaters);
  }

  public boolean isExcluded(int motor) {
    return motors.get(motor).excluded();
  }

  /// The channels of the motors that may run.
  public Set<Integer> driven() {
    return new TreeSet<>(
        IntStream.range(0, motors.size()).filter(motor -> !isExcluded(motor)).boxed().toList());
  }

  /// Whether a driven motor is within `reachMm` of one of the spots. No spots are anywhere, and
  /// that is always within reach.
  public boolean reaches(List<Spot> spots, double reachMm) {
    return spots.isEmpty() || spots.stream().anyMatch(spot -> awayMm(spot) <= reachMm);
  }

  /// From the middle of the spot's region to the nearest driven motor of its side; infinite where
  /// that side has none.
  public double awayMm(Spot spot) {
    return driven().stream()
        .map(motor -> motors.get(motor).place())
        .filter(place -> place.xMm() * spot.side().sign() > 0)
        .mapToDouble(spot.place()::distanceMm)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
