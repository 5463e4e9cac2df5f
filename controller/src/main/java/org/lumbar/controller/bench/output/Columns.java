package org.lumbar.controller.bench.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Trace;

/// A trace cut into columns of a picture, each with the samples of its time.
record Columns(List<List<Sample>> samples, Duration from, Duration each) {
  private static final int MOST = 380;
  private static final Duration TICK = Duration.ofMillis(20);

  static Columns of(Trace trace) {
    int count = trace.samples().size();
    int perColumn = Math.max(1, Math.ceilDiv(count, MOST));
    List<List<Sample>> columns = new ArrayList<>();
    for (int first = 0; first < count; first += perColumn) {
      columns.add(trace.samples().subList(first, Math.min(count, first + perColumn)));
    }
    return new Columns(columns, trace.begin(), TICK.multipliedBy(perColumn));
  }

  int count() {
    return samples.size();
  }

  Duration begin(int column) {
    return from.plus(each.multipliedBy(column));
  }

  /// The most that `value` was in a column.
  double most(int column, ToDoubleFunction<Sample> value) {
    return samples.get(column).stream().mapToDouble(value).max().orElse(0);
  }
}
