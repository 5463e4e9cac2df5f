package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;
import org.lumbar.routines.render.Programme;

/// A pad is there and everything is off. A local press on start is the only way into a session
/// (H40).
final class WhileIdle {
  /// Fact F7: the light of the question whether it hurt.
  private static final Cue ASKING = new Cue(Light.ASK, 100, 0);

  private final Repertoire repertoire;
  private final Limits limits;
  private final Admission admission;

  WhileIdle(Repertoire repertoire, Limits limits) {
    this.repertoire = repertoire;
    this.limits = limits;
    admission = new Admission(repertoire);
  }

  Step step(State state, Condition.Idle idle, Event event) {
    return switch (event) {
      case Event.Ticked(Duration now) ->
          Step.to(state, Core.rest(repertoire, idle.isAskedWhetherItHurt(now) ? ASKING : Cue.DARK));
      case Event.PadConnected _ -> Step.stay(state);
      case Event.PadLost lost -> lose(state, lost.at(), lost.why());
      case Event.PadForeign foreign -> lose(state, foreign.at(), foreign.why());
      case Event.TelemetryHeard heard -> hear(state, heard);
      case Event.Pressed pressed -> press(state, idle, pressed);
      case Event.Asked asked -> answer(state, asked);
      // A loop that was late while everything was off has done no harm.
      case Event.Alarmed(_, Cause.LoopLate _) -> Step.stay(state);
      case Event.Alarmed alarmed -> Core.fault(state, alarmed.cause(), alarmed.at());
      // The answer to a start that was given up meanwhile.
      case Event.PadRefused(Duration at, Refusal refusal)
          when refusal.refused() == MessageType.ARM ->
          Step.stay(state).announcing(at, "rejected", RefusalWords.toStart(refusal.reason()));
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

  private Step press(State state, Condition.Idle idle, Event.Pressed pressed) {
    if (pressed.button() == Button.STOP && idle.isAskedWhetherItHurt(pressed.at())) {
      return Pain.saidAtThePad(state, pressed.at());
    }
    if (pressed.button() != Button.START) {
      return Step.stay(state);
    }
    return admission
        .refusal(state.around())
        .map(why -> Step.stay(state).announcing(pressed.at(), "rejected", why))
        .orElseGet(() -> begin(state, pressed.at(), admission.programme(state.around())));
  }

  private Step begin(State state, Duration at, Programme programme) {
    Clearance clearance = state.around().clearance();
    Allowance allowance = state.around().allowance();
    Permission permission = allowance.permission(clearance, limits, repertoire.personalCapSteps());
    return Step.to(
        state.in(
            new Condition.Starting(
                at,
                at,
                programme,
                permission,
                allowance.doseOf(programme.length(), clearance.care()))),
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
