package org.lumbar.controller.bench.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.bench.Trace;

/// From a time to another, both included; without an end, for as long as the simulation goes on.
public record Span(Duration from, Optional<Duration> end) {
  private static final long MILLIS_PER_SECOND = 1000;

  static Span between(Duration from, Duration end) {
    return new Span(from, Optional.of(end));
  }

  Duration latest() {
    return end.orElse(from);
  }

  boolean holds(Duration time) {
    return time.compareTo(from) >= 0 && end.map(last -> time.compareTo(last) <= 0).orElse(true);
  }

  /// What was seen in that time; where it lies between two samples, the later one.
  List<Sample> of(Trace trace) {
    List<Sample> seen = trace.samples().stream().filter(sample -> holds(sample.at())).toList();
    return seen.isEmpty()
        ? trace.samples().stream()
            .filter(sample -> sample.at().compareTo(from) >= 0)
            .limit(1)
            .toList()
        : seen;
  }

  String words() {
    return end.map(last -> "between %s and %s".formatted(TimeWords.of(from), TimeWords.of(last)))
        .orElse(from.isZero() ? "at any time" : "after " + TimeWords.of(from));
  }

  /// A length of time: `250 ms`, `1.5 s`.
  static String words(Duration length) {
    return length.toMillis() < MILLIS_PER_SECOND
        ? length.toMillis() + " ms"
        : Failure.number(length.toMillis() / (double) MILLIS_PER_SECOND) + " s";
  }
}
