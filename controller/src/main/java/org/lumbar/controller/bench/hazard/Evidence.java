package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a trial has seen. Not for use by two threads.
public final class Evidence {
  /// One thing that must be so, and perhaps in time.
  public record Observation(
      String what, boolean holds, Optional<Duration> allowed, Optional<Duration> taken) {}

  private final Optional<Duration> allowed;
  private final List<Observation> observations = new ArrayList<>();
  private Optional<String> hindrance = Optional.empty();

  /// Of a row whose own time is `allowed`, if it has one.
  Evidence(Optional<Duration> allowed) {
    this.allowed = allowed;
  }

  /// `what` must be so.
  public void holds(String what, boolean is) {
    observations.add(new Observation(what, is, Optional.empty(), Optional.empty()));
  }

  /// `what` has come after `taken`, and must have come within the row's own time.
  public void inTime(String what, Duration taken) {
    within(what, allowed.orElseThrow(), Optional.of(taken));
  }

  /// `what` must have come within `allowed`; `taken` is empty where it never came, and negative
  /// where it came before its cause, which proves nothing.
  public void within(String what, Duration allowed, Optional<Duration> taken) {
    boolean isInTime =
        taken.filter(time -> !time.isNegative() && time.compareTo(allowed) <= 0).isPresent();
    observations.add(new Observation(what, isInTime, Optional.of(allowed), taken));
  }

  /// This machine does not let the trial happen, and why: then nothing is proved, and nothing is
  /// called passed.
  public void notPossible(String why) {
    hindrance = Optional.of(why);
  }

  Optional<String> hindrance() {
    return hindrance;
  }

  List<Observation> observations() {
    return List.copyOf(observations);
  }
}
