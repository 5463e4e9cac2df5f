package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A row of the table: a hazard and what came of its trial. `allowed` and `taken` are those of the
/// observation that came closest to its limit.
public record HazardRow(
    Hazard hazard,
    Verdict verdict,
    String seen,
    Optional<Duration> allowed,
    Optional<Duration> taken) {

  /// What a row comes to. What only hardware can do, and what this machine does not let be tried,
  /// is never called passed.
  public enum Verdict {
    PASS,
    FAIL,
    HARDWARE,
    OPEN
  }

  static HazardRow of(Hazard hazard, List<Evidence.Observation> observations) {
    boolean isProved =
        !observations.isEmpty() && observations.stream().allMatch(Evidence.Observation::holds);
    Optional<Evidence.Observation> closest =
        observations.stream()
            .filter(one -> one.allowed().isPresent())
            .max(Comparator.comparingDouble(HazardRow::share));
    return new HazardRow(
        hazard,
        isProved ? Verdict.PASS : Verdict.FAIL,
        observations.stream().map(HazardRow::words).collect(Collectors.joining("; ")),
        closest.flatMap(Evidence.Observation::allowed),
        closest.flatMap(Evidence.Observation::taken));
  }

  static HazardRow hardware(Hazard hazard, String assumption) {
    return new HazardRow(hazard, Verdict.HARDWARE, assumption, Optional.empty(), Optional.empty());
  }

  static HazardRow open(Hazard hazard, String where) {
    return new HazardRow(hazard, Verdict.OPEN, where, Optional.empty(), Optional.empty());
  }

  static HazardRow broken(Hazard hazard, Throwable why) {
    return new HazardRow(
        hazard, Verdict.FAIL, "the trial broke: " + why, Optional.empty(), Optional.empty());
  }

  private static double share(Evidence.Observation observation) {
    double allowed = observation.allowed().orElseThrow().toNanos();
    return observation
        .taken()
        .map(taken -> taken.toNanos() / allowed)
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static String words(Evidence.Observation observation) {
    return observation.holds() ? observation.what() : "NOT SEEN: " + observation.what();
  }
}
