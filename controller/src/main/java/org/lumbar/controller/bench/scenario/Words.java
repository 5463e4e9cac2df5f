package org.lumbar.controller.bench.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.routines.file.Fields;
import org.lumbar.routines.file.Findings;
import org.lumbar.routines.file.Nearest;

/// Reads texts of a scenario that mean something: times, and names of things that exist elsewhere.
final class Words {
  private final Findings findings;

  Words(Findings findings) {
    this.findings = findings;
  }

  /// A time of a field that must be there.
  Optional<Duration> time(Fields fields, String name) {
    return meant(fields, name, TimeWords::readOfSimulation, "a time is expected here");
  }

  /// A time of a field that need not be there.
  Optional<Duration> timeIfAny(Fields fields, String name) {
    return fields.ifAny(name, Optional.empty(), () -> time(fields, name));
  }

  /// What `reader` makes of a text; its [IllegalArgumentException] is what is wrong with it.
  <T> Optional<T> meant(Fields fields, String name, Function<String, T> reader, String why) {
    String text = fields.text(name);
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException wrong) {
      findings.refuse(fields.at(name), String.valueOf(wrong.getMessage()), why, "correct it here");
      return Optional.empty();
    }
  }

  /// Tells it where `id`, the name of a `thing`, is none of `known`.
  void requireKnown(Fields fields, String name, String thing, String id, List<String> known) {
    if (id.isEmpty() || known.contains(id)) {
      return;
    }
    String next =
        Nearest.to(id, known)
            .map("did you mean \"%s\"?"::formatted)
            .orElse("use one of " + String.join(", ", known));
    findings.refuse(
        fields.at(name), "there is no %s \"%s\"".formatted(thing, id), "it is needed here", next);
  }
}
