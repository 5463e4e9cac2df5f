package org.lumbar.controller.core;

import org.lumbar.controller.desk.Request;

/// Choosing the next routine moves nothing, so it is allowed in every condition.
final class Choosing {
  private Choosing() {}

  static Step step(State state, Repertoire repertoire, Event.Asked asked, Request.Choose choose) {
    if (repertoire.find(choose.routine()).isEmpty()) {
      return Step.stay(state)
          .rejecting(
              asked,
              "unknown_routine",
              "There is no routine \"%s\"; there are: %s."
                  .formatted(choose.routine(), String.join(", ", repertoire.ids())));
    }
    return Step.to(state.with(state.around().choosing(choose.routine())))
        .announcing(asked.at(), "chosen", "Next: " + choose.routine() + ".")
        .done(asked, "The next press on start begins " + choose.routine() + ".");
  }
}
