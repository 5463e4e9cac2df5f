package org.lumbar.sim.fault;

import java.time.Duration;
import java.util.List;

/// The values of a fault, in the order of its quantities; none is missing.
record Values(List<Double> numbers) {
  Values {
    numbers = List.copyOf(numbers);
  }

  double first() {
    return numbers.getFirst();
  }

  int whole(int which) {
    return (int) Math.round(numbers.get(which));
  }

  Duration millis(int which) {
    return Duration.ofMillis(whole(which));
  }

  /// The place in a list of the part that is counted from 1.
  int index(int which) {
    return whole(which) - 1;
  }
}
