package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.core.Attention;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.State;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.pad.SimulatedPad;

/// The person on the simulated pad. Where an answer is needed, they press start a moment later, as
/// somebody awake does; asleep, they do nothing (fault F69).
final class Person {
  private static final Duration THINKS_FOR = Duration.ofSeconds(2);

  private boolean isAsleep;
  private Optional<Duration> askedAt = Optional.empty();

  void sleep(boolean is) {
    isAsleep = is;
  }

  /// Lives on until `now`, in front of a daemon in `state`.
  void tick(State state, SimulatedPad pad, Duration now) {
    if (isAsleep || !isAsked(state)) {
      askedAt = Optional.empty();
      return;
    }
    askedAt = askedAt.or(() -> Optional.of(now));
    if (now.minus(askedAt.orElseThrow()).compareTo(THINKS_FOR) >= 0) {
      pad.press(Button.START);
      askedAt = Optional.empty();
    }
  }

  private static boolean isAsked(State state) {
    return state.condition() instanceof Condition.Running(var session)
        && session.attention().question().filter(Attention.Question::isNeeded).isPresent();
  }
}
