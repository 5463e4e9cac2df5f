package org.lumbar.protocol.link;

import java.util.List;

/// What follows from an event: the next state, and what the controller is told.
record Step(LinkState next, List<LinkSignal> signals) {
  Step {
    signals = List.copyOf(signals);
  }

  static Step to(LinkState next, LinkSignal... signals) {
    return new Step(next, List.of(signals));
  }

  /// The conversation is over, and a new greeting is due on the line that is still open.
  static Step lost(String why) {
    return to(new LinkState.Ungreeted(false), new LinkSignal.Lost(why));
  }
}
