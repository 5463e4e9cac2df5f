package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.SensorReading;

/// One sensor, followed: whether it says anything possible (L33, L35), whether it is too hot (L27),
/// whether it jumps (L36), and its temperature, which is the middle one of the last three samples
/// that did not jump (hazard H10).
final class SensorTrack {
  private static final int SAMPLES = 3;

  private final Celsius trip;
  private final Celsius longestStep;
  private final Lasting missing = new Lasting(WatchLimits.SENSOR_MISSING);
  private final Lasting broken = new Lasting(WatchLimits.SENSOR_BROKEN);
  private final Lasting hot = new Lasting(WatchLimits.HOT);
  private final Lasting unsettled = new Lasting(WatchLimits.SENSOR_SETTLES);
  private final Deque<Celsius> samples = new ArrayDeque<>();
  private Optional<Duration> sampledAt = Optional.empty();
  private OptionalInt middle = OptionalInt.empty();
  private int jumps;
  private boolean isValid;
  private boolean isBroken;
  private boolean isTooHot;
  private boolean isUnsettled;

  SensorTrack(Limits limits) {
    trip = limits.celsius(Limit.HEAT_TRIP);
    longestStep = limits.celsius(Limit.SENSOR_STEP);
  }

  void hear(SensorReading reading, Duration now) {
    Optional<Celsius> possible = possible(reading);
    isBroken = broken.holds(possible.isEmpty(), now);
    boolean counts = possible.filter(value -> !WatchLimits.VALID_FROM.isAbove(value)).isPresent();
    isValid = !missing.holds(!counts, now);
    isTooHot = hot.holds(possible.filter(value -> value.isAbove(trip)).isPresent(), now);
    if (possible.isPresent() && isSampleDue(now)) {
      sampledAt = Optional.of(now);
      sample(possible.get());
      middle = middleOfSamples();
    }
    isUnsettled = unsettled.holds(middle.isEmpty(), now);
  }

  /// The readings of before no longer count.
  void forget() {
    samples.clear();
    middle = OptionalInt.empty();
    sampledAt = Optional.empty();
    jumps = 0;
    missing.restart();
    broken.restart();
    hot.restart();
    unsettled.restart();
  }

  /// Whether heat may go by its word.
  boolean isValid() {
    return isValid && tenths().isPresent();
  }

  /// Whether it is heard, and has only begun to be.
  boolean isSettling() {
    return isValid && tenths().isEmpty() && !isUnsettled;
  }

  boolean isBroken() {
    return isBroken;
  }

  boolean isTooHot() {
    return isTooHot;
  }

  /// L36.
  boolean jumps() {
    return jumps >= WatchLimits.STEPS_IN_A_ROW;
  }

  /// Empty until three samples agree.
  OptionalInt tenths() {
    return middle;
  }

  private OptionalInt middleOfSamples() {
    if (samples.size() < SAMPLES) {
      return OptionalInt.empty();
    }
    int[] sorted = new int[SAMPLES];
    int next = 0;
    for (Celsius sample : samples) {
      sorted[next++] = sample.tenths();
    }
    Arrays.sort(sorted);
    return OptionalInt.of(sorted[SAMPLES / 2]);
  }

  private boolean isSampleDue(Duration now) {
    return sampledAt
        .filter(before -> now.minus(before).compareTo(WatchLimits.SAMPLE) < 0)
        .isEmpty();
  }

  private void sample(Celsius value) {
    if (jumps()) {
      // That has been told; from here on the sensor is followed anew, or nobody could ever
      // acknowledge it.
      samples.clear();
      jumps = 0;
    }
    Celsius last = samples.isEmpty() ? value : samples.getLast();
    int step = Math.abs(value.tenths() - last.tenths());
    if (step > longestStep.tenths()) {
      jumps++;
      if (samples.size() == SAMPLES) {
        return;
      }
      // Nothing has settled yet: the odd one may as well be the one before.
      samples.clear();
    } else {
      jumps = 0;
    }
    samples.addLast(value);
    if (samples.size() > SAMPLES) {
      samples.removeFirst();
    }
  }

  private static Optional<Celsius> possible(SensorReading reading) {
    return reading instanceof SensorReading.Measured(Celsius value)
            && !WatchLimits.POSSIBLE_FROM.isAbove(value)
            && !value.isAbove(WatchLimits.POSSIBLE_TO)
        ? Optional.of(value)
        : Optional.empty();
  }
}
