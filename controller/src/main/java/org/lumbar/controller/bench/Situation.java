package org.lumbar.controller.bench;

import java.util.Locale;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.State;

/// Where the daemon stands, as traces and scenarios call it.
public enum Situation {
  DISCONNECTED,
  IDLE,
  STARTING,
  RUNNING,
  PAUSED,
  STOPPING,
  FAULT;

  public static Situation of(State state) {
    return switch (state.condition()) {
      case Condition.Disconnected _ -> DISCONNECTED;
      case Condition.Idle _ -> IDLE;
      case Condition.Starting _ -> STARTING;
      case Condition.Running _ -> RUNNING;
      case Condition.Paused _ -> PAUSED;
      case Condition.Stopping _ -> STOPPING;
      case Condition.Fault _ -> FAULT;
    };
  }

  /// Whether nothing happens any more by itself.
  boolean isAtRest() {
    return switch (this) {
      case DISCONNECTED, IDLE, FAULT -> true;
      case STARTING, RUNNING, PAUSED, STOPPING -> false;
    };
  }

  /// As `running`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
