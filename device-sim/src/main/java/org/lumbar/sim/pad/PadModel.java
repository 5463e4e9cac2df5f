package org.lumbar.sim.pad;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;

/// What the pad is built as: the layout it names on the wire, what each motor and heater draws, and
/// the motors that it never drives, which it works out for itself (limit L6).
public record PadModel(
    String layout,
    List<Double> motorWatts,
    Set<Integer> neverDriven,
    List<Double> heaterWatts,
    int sensorsEach) {
  public PadModel {
    motorWatts = List.copyOf(motorWatts);
    neverDriven = Set.copyOf(neverDriven);
    heaterWatts = List.copyOf(heaterWatts);
  }

  /// All heaters of a layout must have the same number of sensors, as on the wire.
  public static PadModel of(PadLayout layout) {
    List<Motor> motors = layout.motors();
    return new PadModel(
        layout.id(),
        motors.stream().map(Motor::fullPowerWatts).toList(),
        IntStream.range(0, motors.size())
            .filter(motor -> NeverDriven.lies(motors.get(motor)))
            .boxed()
            .collect(Collectors.toSet()),
        layout.heaters().stream().map(Heater::watts).toList(),
        sensorsEach(layout));
  }

  public int motors() {
    return motorWatts.size();
  }

  public int heaters() {
    return heaterWatts.size();
  }

  /// The first motor that may run; a pad has one at least.
  public int firstDriven() {
    return IntStream.range(0, motors())
        .filter(motor -> !neverDriven.contains(motor))
        .findFirst()
        .orElseThrow();
  }

  /// All outputs at their fullest.
  double fullWatts() {
    return motorWatts.stream().mapToDouble(watts -> watts).sum()
        + heaterWatts.stream().mapToDouble(watts -> watts).sum();
  }

  private static int sensorsEach(PadLayout layout) {
    List<Integer> counts =
        layout.heaters().stream().map(heater -> heater.sensors().size()).distinct().toList();
    if (counts.size() > 1) {
      throw new IllegalArgumentException(
          "all heaters of layout " + layout.id() + " must have as many sensors, not " + counts);
    }
    return counts.isEmpty() ? 0 : counts.getFirst();
  }
}
