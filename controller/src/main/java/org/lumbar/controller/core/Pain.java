package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request.StopCause;

/// Facts F6 and F7: somebody says that the massage hurts, or has hurt. It is stopped already; what
/// is done here is that nothing starts as before.
final class Pain {
  private Pain() {}

  /// What the reason of a stop changes besides, whatever was going on (H48).
  static Step heeded(Step step, StopCause cause, Duration at) {
    return switch (cause) {
      case NO_REASON, OTHER -> step;
      case SHARP_PAIN, DOWN_THE_LEG, FEELING_WORSE ->
          step.and(new Effect.Heed(cause))
              .announcing(
                  at, "pain", "It hurt: before the next massage the health questions come first.");
      case ON_BONE ->
          step.and(new Effect.Heed(cause))
              .announcing(
                  at,
                  "on_bone",
                  "The pad pressed on bone: the next massages keep to hips and glutes, until the health questions are answered again.");
    };
  }

  /// Stop at the pad, pressed once more. A button cannot say what hurt, so the strictest is
  /// assumed.
  static Step saidAtThePad(State state, Duration at) {
    State idle = state.in(new Condition.Idle());
    return heeded(
        Step.to(idle.with(idle.around().after(StopCause.DOWN_THE_LEG))),
        StopCause.DOWN_THE_LEG,
        at);
  }
}
