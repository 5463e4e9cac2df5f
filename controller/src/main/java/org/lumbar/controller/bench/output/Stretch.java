package org.lumbar.controller.bench.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Trace;

/// How long something stayed what it was.
record Stretch<T>(T value, Duration from, Duration to) {
  /// The stretches of what `what` reads off the samples, without gaps.
  static <T> List<Stretch<T>> of(Trace trace, Function<Sample, T> what) {
    List<Stretch<T>> stretches = new ArrayList<>();
    for (Sample sample : trace.samples()) {
      T value = what.apply(sample);
      if (stretches.isEmpty()) {
        stretches.add(new Stretch<>(value, trace.begin(), sample.at()));
      } else {
        Stretch<T> last = stretches.getLast();
        if (last.value.equals(value)) {
          stretches.set(stretches.size() - 1, new Stretch<>(value, last.from, sample.at()));
        } else {
          stretches.add(new Stretch<>(value, last.to, sample.at()));
        }
      }
    }
    return stretches;
  }
}
