package org.lumbar.routines.pad;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
}
