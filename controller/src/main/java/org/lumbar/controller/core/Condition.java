package org.lumbar.controller.core;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.safety.Dose;
import org.lumbar.controller.safety.Permission;
import org.lumbar.routines.render.Programme;

/// Where the daemon stands. Only [Running] drives the pad.
public sealed interface Condition {
  record Disconnected(String why) implements Condition {
    /// `beginning`, and why. What is said of a port may be sentences of its own.
    public String sentence(String beginning) {
      return beginning + why + (why.endsWith(".") ? "" : ".");
    }
  }

  /// `stoppedAt` is when somebody has stopped a massage, if one was stopped just now.
  record Idle(Optional<Duration> stoppedAt) implements Condition {
    /// Fact F7: so soon after a stop another press on it says that it hurt; one in the same breath
    /// does not.
    private static final Duration SAME_BREATH = Duration.ofSeconds(1);

    private static final Duration ASKED_FOR = Duration.ofSeconds(10);

    Idle() {
      this(Optional.empty());
    }

    boolean isAskedWhetherItHurt(Duration now) {
      return stoppedAt
          .map(now::minus)
          .filter(ago -> ago.compareTo(SAME_BREATH) >= 0 && ago.compareTo(ASKED_FOR) < 0)
          .isPresent();
    }
  }

  /// Start was pressed and the pad is being armed.
  record Starting(
      Duration since, Duration lastTry, Programme programme, Permission permission, Dose dose)
      implements Condition {}

  record Running(Session session) implements Condition {}

  record Paused(Session session, Duration since) implements Condition {}

  /// Everything has been told to be off; the pad has not confirmed it yet.
  record Stopping(Ending ending, Duration since) implements Condition {
    /// When a person has stopped it, if one has.
    Optional<Duration> stoppedAt() {
      return switch (ending) {
        case STOPPED, STOPPED_AT_PAD -> Optional.of(since);
        case FINISHED, TIME_IS_UP, PAUSED_TOO_LONG, SCREENED_ANEW -> Optional.empty();
      };
    }
  }

  /// Latched. Left only by a press on stop at the pad, once the cause is gone.
  record Fault(Cause cause, Duration since, boolean isAcknowledged) implements Condition {}

  /// How a session came to its end.
  enum Ending {
    FINISHED("finished", "The massage is finished."),
    STOPPED("stopped", "The massage was stopped."),
    STOPPED_AT_PAD(
        "stopped", "The massage was stopped at the pad. If it hurt, press stop there once more."),
    TIME_IS_UP("stopped", "The massage was ended: its longest time is over."),
    PAUSED_TOO_LONG("stopped", "The massage was ended: it was paused for too long."),
    SCREENED_ANEW("stopped", "The massage was ended: the new health answers ask for more care.");

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
