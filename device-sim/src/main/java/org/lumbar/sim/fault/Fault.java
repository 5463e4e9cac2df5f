package org.lumbar.sim.fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that can go wrong with a pad or with the line to it: its id, the name by which people
/// call it, what happens, and the values that it takes. All of them are in [#all].
public record Fault(String id, String name, String sentence, List<Quantity> quantities, Harm harm) {
  private static final class Catalogue {
    static final List<Fault> ALL =
        Stream.of(
                HeaterFaults.ALL,
                SensorFaults.ALL,
                LineFaults.ALL,
                ProgramFaults.ALL,
                PowerFaults.ALL)
            .flatMap(List::stream)
            .toList();
  }

  public Fault {
    quantities = List.copyOf(quantities);
  }

  static Fault of(String id, String name, String sentence, Harm harm, Quantity... quantities) {
    return new Fault(id, name, sentence, List.of(quantities), harm);
  }

  /// Every fault there is.
  public static List<Fault> all() {
    return Catalogue.ALL;
  }

  /// The one of an id or a name, as `F22` or `sensor-open`; upper and lower case are the same.
  public static Optional<Fault> named(String idOrName) {
    return all().stream()
        .filter(
            fault -> fault.id.equalsIgnoreCase(idOrName) || fault.name.equalsIgnoreCase(idOrName))
        .findFirst();
  }

  /// How it is written with its usual values, as `line-loss=0.3`.
  public String example() {
    String values =
        quantities.stream()
            .map(quantity -> Quantity.text(quantity.usual()))
            .collect(Collectors.joining("/"));
    return values.isEmpty() ? name : name + "=" + values;
  }

  /// Two faults are the same where their ids are.
  @Override
  public boolean equals(Object other) {
    return other instanceof Fault fault && id.equals(fault.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
