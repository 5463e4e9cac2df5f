package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.safety.Dose;
import org.lumbar.controller.safety.Permission;
import org.lumbar.routines.render.Programme;

/// Where the daemon stands. Only [Running] drives the pad.
public sealed interface Condition {
  record Disconnected(String why) implements Condition {}

  record Idle() implements Condition {}

  /// Start was pressed and the pad is being armed.
  record Starting(
      Duration since, Duration lastTry, Programme programme, Permission permission, Dose dose)
      implements Condition {}

  record Running(Session session) implements Condition {}

  record Paused(Session session, Duration since) implements Condition {}

  /// Everything has been told to be off; the pad has not confirmed it yet.
  record Stopping(Ending ending, Duration since) implements Condition {}

  /// Latched. Left only by a press on stop at the pad, once the cause is gone.
  record Fault(Cause cause, Duration since, boolean isAcknowledged) implements Condition {}

  /// How a session came to its end.
  enum Ending {
    FINISHED("finished", "The massage is finished."),
    STOPPED("stopped", "The massage was stopped."),
    STOPPED_AT_PAD("stopped", "The massage was stopped at the pad."),
    TIME_IS_UP("stopped", "The massage was ended: its longest time is over."),
    PAUSED_TOO_LONG("stopped", "The massage was ended: it was paused for too long.");

    private final String kind;
    private final String sentence;

    Ending(String kind, String sentence) {
      this.kind = kind;
      this.sentence = sentence;
    }

    String kind() {
      return kind;
    }

    String sentence() {
      return sentence;
    }
  }
}
