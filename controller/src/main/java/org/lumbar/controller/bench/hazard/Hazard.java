package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.Optional;

/// One hazard to a person: what could happen (`harm`), what is let go wrong to see (`faults`, by
/// their ids), what must be seen then (`expected`), and how it is proved.
public record Hazard(
    String id, Severity severity, String harm, String faults, String expected, Proof proof) {

  /// How bad it would be.
  public enum Severity {
    DISCOMFORT("1 discomfort"),
    REVERSIBLE("2 reversible"),
    SERIOUS("3 serious"),
    CRITICAL("4 critical");

    private final String words;

    Severity(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// How a row is proved.
  public sealed interface Proof {}

  /// The daemon's own loop and the simulated pad, byte for byte, in virtual time.
  public record InVirtualTime(Trial trial) implements Proof {}

  /// The real daemon as a process of its own, on a real terminal. `allowed` is the time in which
  /// its reaction must come, where the row has one.
  public record WithRealProcesses(Optional<Duration> allowed, Trial trial) implements Proof {}

  /// Nothing that software could show: the pad's maker must provide it. `assumption` says what the
  /// rest of the safety case takes for granted.
  public record ByHardwareAlone(String assumption) implements Proof {}

  /// Lets it go wrong and writes down what is seen.
  @FunctionalInterface
  public interface Trial {
    void run(Evidence evidence) throws Exception;
  }
}
