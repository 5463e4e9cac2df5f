package org.lumbar.controller.core;

/// Everything that the core knows.
public record State(Condition condition, Surroundings around) {
  public static State initial(String chosenRoutine) {
    return new State(
        new Condition.Disconnected("no pad has been found yet"),
        Surroundings.unknown(chosenRoutine));
  }

  State in(Condition next) {
    return new State(next, around);
  }

  State with(Surroundings next) {
    return new State(condition, next);
  }
}
