package org.lumbar.controller.bench;

import java.util.List;
import java.util.stream.Stream;
import org.lumbar.routines.file.Nearest;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.fault.Fault;
import org.lumbar.sim.fault.Injection;

/// Something that goes wrong in a simulation. Every one of them enters here by its name and is let
/// happen by [Simulation#perform]: a fault of the pad or the line (`./lumbar faults` lists them), a
/// daemon that stands still, or somebody who does not answer.
public sealed interface Mishap permits PadMishap, Asleep, Frozen {
  /// The one of an id or a name, with values or without, as `F22` or `line-loss=0.5`. What is wrong
  /// with it is told in an [IllegalArgumentException] for a person.
  static Mishap named(String nameAndValues) {
    String name = nameAndValues.strip().split("=", 2)[0].strip();
    if (Asleep.isCalled(name)) {
      return Asleep.of(nameAndValues);
    }
    if (Frozen.isCalled(name)) {
      return Frozen.of(nameAndValues);
    }
    if (Fault.named(name).isEmpty()) {
      throw unknown(name);
    }
    return new PadMishap(Injection.parse(nameAndValues));
  }

  private static IllegalArgumentException unknown(String name) {
    List<String> known =
        Stream.concat(
                Fault.all().stream().flatMap(fault -> Stream.of(fault.name(), fault.id())),
                Stream.of(Asleep.NAME, Asleep.ID, Frozen.NAME, Frozen.ID))
            .toList();
    String hint =
        Nearest.to(name, known)
            .map("; did you mean %s?"::formatted)
            .orElse("; ./lumbar faults lists all there are");
    return new IllegalArgumentException("there is no fault \"%s\"%s".formatted(name, hint));
  }

  /// As people write it, with its values if it has any.
  String name();

  /// This, where a pad of `layout` can have it; otherwise an [IllegalArgumentException] for a
  /// person.
  Mishap requireFit(PadLayout layout);

  void begin(Simulation simulation);

  /// It is over. What the pad or the daemon have latched stays.
  void end(Simulation simulation);
}
