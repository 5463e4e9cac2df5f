package org.lumbar.controller.core;

/// Everything that the core knows.
public record State(Condition condition, Surroundings around) {
  public static State initial(String chosenRoutine) {
    return new State(
        new Condition.Disconnected("no pad has been found yet"),
        Surroundings.unknown(chosenRoutine));
  }

  /// Whether a session is under way, beginning or ending; otherwise nothing is driven.
  public boolean isInSession() {
    return switch (condition) {
      case Condition.Starting _, Condition.Running _, Condition.Paused _, Condition.Stopping _ ->
          true;
      case Condition.Disconnected _, Condition.Idle _, Condition.Fault _ -> false;
    };
  }

  State in(Condition next) {
    return new State(next, around);
  }

  State with(Surroundings next) {
    return new State(condition, next);
  }
}
