package org.lumbar.controller.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.status.Happening;

/// The next state and what is to be done on the way to it.
public record Step(State next, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  static Step stay(State state) {
    return new Step(state, List.of());
  }

  static Step to(State next, Effect... effects) {
    return new Step(next, List.of(effects));
  }

  Step and(Effect effect) {
    List<Effect> all = new ArrayList<>(effects);
    all.add(effect);
    return new Step(next, all);
  }

  Step announcing(Duration at, String kind, String text) {
    return and(new Effect.Announce(new Happening(at, kind, text)));
  }

  Step answering(Event.Asked asked, Reply reply) {
    return and(new Effect.Answer(asked.ticket(), reply));
  }

  Step done(Event.Asked asked, String text) {
    return answering(asked, new Reply.Done(text));
  }

  /// A request that cannot be met is answered, and announced so that nobody waits in vain.
  Step rejecting(Event.Asked asked, String code, String why) {
    return answering(asked, new Reply.Rejected(code, why)).announcing(asked.at(), "rejected", why);
  }
}
