package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.StopReason;

/// No pad answers: all there is to do is to wait for one, and to say so.
final class WhileDisconnected {
  private final Repertoire repertoire;

  WhileDisconnected(Repertoire repertoire) {
    this.repertoire = repertoire;
  }

  Step step(State state, Condition.Disconnected disconnected, Event event) {
    return switch (event) {
      case Event.PadConnected connected -> greet(state.in(new Condition.Idle()), connected);
      case Event.PadForeign foreign ->
          Step.to(state.in(new Condition.Disconnected(foreign.why())))
              .announcing(foreign.at(), "foreign", foreign.why());
      case Event.Asked asked -> answer(state, disconnected, asked);
      case Event.Pressed pressed when pressed.button() == Button.START ->
          Step.stay(state)
              .announcing(pressed.at(), "rejected", disconnected.sentence("Start does nothing: "));
      case Event.PadLost lost -> Step.to(state.in(new Condition.Disconnected(lost.why())));
      // H58: it has not heard the stop with which the daemon ends.
      case Event.TelemetryHeard _ when state.around().padMayBeOn() ->
          Step.to(state, new Effect.Stop(StopReason.SHUTDOWN));
      // H62: what stands from before a restart stands without a pad too.
      case Event.Alarmed(Duration at, Cause.Remembered cause) -> Core.fault(state, cause, at);
      case Event.Alarmed(Duration at, Cause.Locked cause) -> Core.fault(state, cause, at);
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

  /// A pad that is there is announced, whatever may come of it.
  static Step greet(State next, Event.PadConnected connected) {
    return Step.to(next)
        .announcing(
            connected.at(),
            "connected",
            "Pad %s (%s) is connected."
                .formatted(connected.pad().serial(), connected.pad().layout()));
  }

  private Step answer(State state, Condition.Disconnected disconnected, Event.Asked asked) {
    return switch (asked.request()) {
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
      case Request.Stop _ -> Step.stay(state).done(asked, "Nothing is running.");
      case Request.Pause _, Request.Softer _, Request.HeatOff _, Request.Okay _ ->
          Step.stay(state)
              .rejecting(asked, "no_pad", disconnected.sentence("No pad is connected: "));
    };
  }
}
