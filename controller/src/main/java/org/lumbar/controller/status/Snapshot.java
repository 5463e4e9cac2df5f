package org.lumbar.controller.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The pad and its session at one moment, for people. `at` is the daemon's monotonic time; `chosen`
/// is the id of the routine that a press on start would begin; `holds` says why the output is less
/// than the routine asks, strictest first; `message` is one line that says what is going on and
/// what to do; `next` is what the past massages leave for the next one.
public record Snapshot(
    long sequence,
    Duration at,
    SessionState state,
    String chosen,
    String message,
    List<String> holds,
    Optional<SessionView> session,
    Optional<FaultView> fault,
    NextMassage next,
    PadView pad,
    LineView line) {
  public Snapshot {
    holds = List.copyOf(holds);
  }
}
