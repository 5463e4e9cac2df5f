package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.StopReason;

/// Latched. Nothing moves and nothing heats, whatever comes; a press on stop at the pad, with the
/// pad there and free of faults of its own, leads back to rest and never into a session. What is
/// locked for service is not even left by that (H62).
final class WhileFault {
  private final Repertoire repertoire;

  WhileFault(Repertoire repertoire) {
    this.repertoire = repertoire;
  }

  Step step(State state, Condition.Fault fault, Event event) {
    return switch (event) {
      case Event.Ticked _ -> tick(state, fault.cause());
      case Event.Pressed(Duration at, Button button)
          when button == Button.STOP && fault.cause() instanceof Cause.Locked ->
          Step.stay(state).announcing(at, "rejected", refusal(fault));
      case Event.Pressed pressed when pressed.button() == Button.STOP ->
          Step.to(state.in(acknowledged(fault, state.around().pad().isPresent())));
      case Event.Pressed pressed when pressed.button() == Button.START ->
          Step.stay(state).announcing(pressed.at(), "rejected", refusal(fault));
      case Event.TelemetryHeard heard -> hear(state, fault, heard.at());
      case Event.PadLost _, Event.PadForeign _ -> Step.to(state.in(acknowledged(fault, false)));
      case Event.Asked asked -> answer(state, fault, asked);
      case Event.Alarmed(Duration at, Cause.Locked cause) -> Core.fault(state, cause, at);
      case Event.PadConnected connected -> WhileDisconnected.greet(state, connected);
      case Event.Pressed _,
          Event.PadRefused _,
          Event.Screened _,
          Event.Allowed _,
          Event.Alarmed _,
          Event.ShuttingDown _ ->
          Step.stay(state);
    };
  }

  private Step tick(State state, Cause cause) {
    return state.around().padMayBeOn()
        ? Step.to(state, new Effect.Stop(StopReason.FAULT))
        : Step.to(state, Core.rest(repertoire, alarm(cause)));
  }

  private static Step hear(State state, Condition.Fault fault, Duration at) {
    boolean isGone = state.around().padFault() == PadFault.NONE && state.around().padIsOff();
    if (!fault.isAcknowledged() || !isGone) {
      return Step.stay(state);
    }
    return Step.to(state.in(new Condition.Idle()))
        .announcing(at, "cleared", "The fault was acknowledged at the pad.");
  }

  private Step answer(State state, Condition.Fault fault, Event.Asked asked) {
    return switch (asked.request()) {
      case Request.Stop _ ->
          Step.to(state, new Effect.Stop(StopReason.PERSON)).done(asked, "Everything is off.");
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
      case Request.Pause _, Request.Softer _, Request.HeatOff _, Request.Okay _ ->
          Step.stay(state).rejecting(asked, "fault", refusal(fault));
    };
  }

  /// After IEC 60601-1-8: red and fast, or yellow and slow.
  private static Cue alarm(Cause cause) {
    return switch (Priority.of(cause)) {
      case HIGH -> new Cue(Light.ALARM, 100, 1);
      case MEDIUM -> new Cue(Light.ASK, 100, 1);
    };
  }

  private static String refusal(Condition.Fault fault) {
    return fault.cause().text() + " " + fault.cause().next();
  }

  private static Condition.Fault acknowledged(Condition.Fault fault, boolean is) {
    return new Condition.Fault(fault.cause(), fault.since(), is);
  }
}
