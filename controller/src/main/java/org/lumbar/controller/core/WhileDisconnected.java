package org.lumbar.controller.core;

import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.Button;

/// No pad answers: all there is to do is to wait for one, and to say so.
final class WhileDisconnected {
  private final Repertoire repertoire;

  WhileDisconnected(Repertoire repertoire) {
    this.repertoire = repertoire;
  }

  Step step(State state, Condition.Disconnected disconnected, Event event) {
    return switch (event) {
      case Event.PadConnected connected ->
          Step.to(state.in(new Condition.Idle()))
              .announcing(
                  connected.at(),
                  "connected",
                  "Pad %s (%s) is connected."
                      .formatted(connected.pad().serial(), connected.pad().layout()));
      case Event.PadForeign foreign ->
          Step.to(state.in(new Condition.Disconnected(foreign.why())))
              .announcing(foreign.at(), "foreign", foreign.why());
      case Event.Asked asked -> answer(state, disconnected, asked);
      case Event.Pressed pressed when pressed.button() == Button.START ->
          Step.stay(state)
              .announcing(
                  pressed.at(), "rejected", "Start does nothing: " + disconnected.why() + ".");
      case Event.PadLost lost -> Step.to(state.in(new Condition.Disconnected(lost.why())));
      case Event.Ticked _,
          Event.TelemetryHeard _,
          Event.PadRefused _,
          Event.Pressed _,
          Event.Screened _,
          Event.Allowed _,
          Event.Alarmed _,
          Event.ShuttingDown _ ->
          Step.stay(state);
    };
  }

  private Step answer(State state, Condition.Disconnected disconnected, Event.Asked asked) {
    return switch (asked.request()) {
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
      case Request.Stop _ -> Step.stay(state).done(asked, "Nothing is running.");
      case Request.Pause _, Request.Softer _, Request.HeatOff _, Request.Okay _ ->
          Step.stay(state)
              .rejecting(asked, "no_pad", "No pad is connected: " + disconnected.why() + ".");
    };
  }
}
