package org.lumbar.sim.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lumbar.routines.file.Nearest;
import org.lumbar.sim.pad.PadModel;

/// A fault with the values that it is to have.
public record Injection(Fault fault, List<Double> values) {
  /// `values` may be fewer than the fault's quantities; the rest are the usual ones.
  public Injection {
    values = complete(fault, values);
  }

  /// With the usual values.
  public static Injection of(Fault fault) {
    return new Injection(fault, List.of());
  }

  /// Reads `NAME` or `NAME=VALUE`, several values with a slash between them. Throws an
  /// [IllegalArgumentException] whose words are for who has written that.
  public static Injection parse(String text) {
    String[] parts = text.strip().split("=", 2);
    Fault fault = Fault.named(parts[0].strip()).orElseThrow(() -> unknown(parts[0].strip()));
    if (parts.length == 1) {
      return of(fault);
    }
    return new Injection(
        fault, Stream.of(parts[1].split("/", -1)).map(value -> number(value, fault)).toList());
  }

  /// This, where a pad of this model can have it; otherwise an [IllegalArgumentException] whose
  /// words say why not.
  public Injection requireFit(PadModel model) {
    IntStream.range(0, values.size())
        .mapToObj(at -> fault.quantities().get(at).objection(values.get(at), model))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(this::reject);
    return this;
  }

  /// As it can be read again.
  @Override
  public String toString() {
    String written = String.join("/", values.stream().map(Quantity::text).toList());
    return values.isEmpty() ? fault.name() : fault.name() + "=" + written;
  }

  private void reject(String why) {
    throw new IllegalArgumentException(fault.name() + ": " + why);
  }

  private static List<Double> complete(Fault fault, List<Double> given) {
    List<Quantity> quantities = fault.quantities();
    if (given.size() > quantities.size()) {
      throw new IllegalArgumentException(
          quantities.isEmpty()
              ? "%s takes no value: write %s".formatted(fault.name(), fault.example())
              : "%s takes %d value(s), not %d: write for instance %s"
                  .formatted(fault.name(), quantities.size(), given.size(), fault.example()));
    }
    List<Double> all = new ArrayList<>(given);
    quantities.stream().skip(given.size()).map(Quantity::usual).forEach(all::add);
    IntStream.range(0, all.size())
        .mapToObj(at -> quantities.get(at).objection(all.get(at)))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(fault.name() + ": " + why);
            });
    return List.copyOf(all);
  }

  private static double number(String text, Fault fault) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException notOne) {
      throw new IllegalArgumentException(
          "%s: \"%s\" is not a number; write for instance %s"
              .formatted(fault.name(), text, fault.example()),
          notOne);
    }
  }

  private static IllegalArgumentException unknown(String name) {
    List<String> known =
        Fault.all().stream().flatMap(fault -> Stream.of(fault.name(), fault.id())).toList();
    String hint = Nearest.to(name, known).map(near -> "; did you mean " + near + "?").orElse("");
    return new IllegalArgumentException("there is no fault \"" + name + "\"" + hint);
  }
}
