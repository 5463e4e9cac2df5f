package org.lumbar.sim.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lumbar.sim.pad.PadModel;

/// What is to be done to a pad and its line, and when, on the pad's clock; in the order of time.
public record Script(List<Entry> entries) {
  public static final Script NONE = new Script(List.of());

  /// `deed` at a time since the pad was made.
  public record Entry(Duration at, Deed deed) {
    /// The fault is there from the beginning.
    public static Entry atOnce(Injection injection) {
      return new Entry(Duration.ZERO, new Deed.Begin(injection));
    }
  }

  /// Entries of one time stay in their order.
  public Script {
    entries = entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
  }

  /// Reads lines as [ScriptLine] explains them, for a pad of this model. Throws an
  /// [IllegalArgumentException] that names every bad line of `source`, a line each.
  public static Script read(String source, List<String> lines, PadModel model) {
    List<Entry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      try {
        entries.addAll(ScriptLine.read(lines.get(at), model));
      } catch (IllegalArgumentException bad) {
        problems.add("%s:%d: %s".formatted(source, at + 1, bad.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return new Script(entries);
  }
}
