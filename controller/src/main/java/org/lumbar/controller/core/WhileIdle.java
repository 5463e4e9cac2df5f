package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Permission;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;
import org.lumbar.routines.render.Programme;

/// A pad is there and everything is off. A local press on start is the only way into a session
/// (H40).
final class WhileIdle {
  private final Repertoire repertoire;

  WhileIdle(Repertoire repertoire) {
    this.repertoire = repertoire;
  }

  Step step(State state, Event event) {
    return switch (event) {
      case Event.Ticked _ -> Step.to(state, Core.rest(repertoire, Cue.DARK));
      case Event.PadConnected _ -> Step.stay(state);
      case Event.PadLost lost -> lose(state, lost.at(), lost.why());
      case Event.PadForeign foreign -> lose(state, foreign.at(), foreign.why());
      case Event.TelemetryHeard heard -> hear(state, heard);
      case Event.Pressed pressed -> press(state, pressed);
      case Event.Asked asked -> answer(state, asked);
      // A loop that was late while everything was off has done no harm.
      case Event.Alarmed(_, Cause.LoopLate _) -> Step.stay(state);
      case Event.Alarmed alarmed -> Core.fault(state, alarmed.cause(), alarmed.at());
      case Event.PadRefused _, Event.Screened _, Event.Allowed _, Event.ShuttingDown _ ->
          Step.stay(state);
    };
  }

  private static Step lose(State state, Duration at, String why) {
    return Step.to(state.in(new Condition.Disconnected(why)))
        .announcing(at, "disconnected", "The pad is gone: " + why + ".");
  }

  private static Step hear(State state, Event.TelemetryHeard heard) {
    Telemetry said = heard.telemetry();
    if (said.fault() != PadFault.NONE) {
      return Core.fault(state, new Cause.PadFaulted(said.fault()), heard.at());
    }
    // A pad that is armed without a session has not heard the stop that ended the last one.
    return said.state() == PadState.ARMED
        ? Step.to(state, new Effect.Stop(StopReason.ENDED))
        : Step.stay(state);
  }

  private Step press(State state, Event.Pressed pressed) {
    if (pressed.button() != Button.START) {
      return Step.stay(state);
    }
    Clearance clearance = state.around().clearance();
    if (!clearance.mayStart()) {
      return Step.stay(state)
          .announcing(pressed.at(), "rejected", String.join(" ", clearance.sentences()));
    }
    return repertoire
        .find(state.around().chosen())
        .map(programme -> startOrRefuse(state, pressed.at(), programme))
        .orElseGet(
            () ->
                Step.stay(state)
                    .announcing(
                        pressed.at(),
                        "rejected",
                        "There is no routine \"%s\"; choose another."
                            .formatted(state.around().chosen())));
  }

  private Step startOrRefuse(State state, Duration at, Programme programme) {
    return state
        .around()
        .allowance()
        .refusalOf(programme.routine().depth())
        .map(refusal -> Step.stay(state).announcing(at, "rejected", refusal.sentence()))
        .orElseGet(() -> begin(state, at, programme));
  }

  private Step begin(State state, Duration at, Programme programme) {
    Allowance allowance = state.around().allowance();
    Permission permission =
        allowance.within(
            state.around().clearance().permission().under(repertoire.personalCapSteps()));
    return Step.to(
        state.in(
            new Condition.Starting(
                at, at, programme, permission, allowance.doseOf(programme.length()))),
        new Effect.Arm(permission));
  }

  private Step answer(State state, Event.Asked asked) {
    return switch (asked.request()) {
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
      case Request.Stop _ ->
          Step.to(state, new Effect.Stop(StopReason.PERSON)).done(asked, "Everything is off.");
      case Request.Pause _, Request.Softer _, Request.HeatOff _, Request.Okay _ ->
          Step.stay(state).rejecting(asked, "not_running", "Nothing is running.");
    };
  }
}
