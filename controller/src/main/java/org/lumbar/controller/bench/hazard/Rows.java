package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.bench.hazard.Hazard.Severity;

/// What the rows of the table share: their making, and trials of the same shape.
final class Rows {
  /// So far into a session everything works that the routine uses.
  static final Duration SETTLED = Duration.ofSeconds(30);

  /// From a latched pad to a daemon that says so.
  static final Duration TOLD = Duration.ofSeconds(1);

  private Rows() {}

  /// Begins a row; `named` gives it its faults and its proof.
  record Start(String id, Severity severity, String harm) {
    Hazard inVirtualTime(String faults, String expected, Hazard.Trial trial) {
      return new Hazard(id, severity, harm, faults, expected, new Hazard.InVirtualTime(trial));
    }

    Hazard withRealProcesses(String faults, String expected, Hazard.Trial trial) {
      return real(faults, expected, new Hazard.WithRealProcesses(Optional.empty(), trial));
    }

    Hazard withRealProcesses(String faults, String expected, Duration allowed, Hazard.Trial trial) {
      return real(faults, expected, new Hazard.WithRealProcesses(Optional.of(allowed), trial));
    }

    private Hazard real(String faults, String expected, Hazard.WithRealProcesses proof) {
      return new Hazard(id, severity, harm, faults, expected, proof);
    }

    Hazard byHardwareAlone(String expected, String assumption) {
      return new Hazard(
          id, severity, harm, "none", expected, new Hazard.ByHardwareAlone(assumption));
    }
  }

  static Start row(String id, Severity severity, String harm) {
    return new Start(id, severity, harm);
  }

  /// A fault in a warm session ends it: everything off in time, and latched on both sides.
  static Hazard.Trial endsTheSession(String routine, String fault, Duration allowed) {
    return evidence -> {
      Stage stage = Stage.running(routine, SETTLED);
      evidence.holds("a session was running", stage.isRunning());
      stage.happen(fault);
      sessionEnds(evidence, stage, fault, allowed);
    };
  }

  static void sessionEnds(Evidence evidence, Stage stage, String why, Duration allowed) {
    evidence.within(
        why + ": everything off",
        allowed,
        stage.until(stage::isOff, allowed.multipliedBy(2).plus(TOLD)));
    evidence.within(
        "the daemon is in a fault", TOLD, stage.until(stage::hasFault, TOLD.multipliedBy(3)));
    evidence.holds(
        "and stays off for a minute",
        stage.always(() -> stage.isOff() && stage.hasFault(), Duration.ofMinutes(1)));
  }
}
