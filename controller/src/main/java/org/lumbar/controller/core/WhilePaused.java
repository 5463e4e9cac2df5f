package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.core.Condition.Ending;
import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// A session that waits with everything off. Only a local press on start goes on, from standstill;
/// and the clock of the whole session runs on, so that a pause never makes it longer (limit L15).
final class WhilePaused {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Repertoire repertoire;

  WhilePaused(Repertoire repertoire) {
    this.repertoire = repertoire;
  }

  Step step(State state, Condition.Paused paused, Event event) {
    return switch (event) {
      case Event.Ticked ticked -> tick(state, paused, ticked.at());
      case Event.TelemetryHeard heard -> hear(state, heard);
      case Event.Pressed pressed -> press(state, paused, pressed);
      case Event.Asked asked -> answer(state, paused, asked);
      case Event.PadLost lost -> Core.fault(state, new Cause.LinkLost(lost.why()), lost.at());
      case Event.PadForeign foreign ->
          Core.fault(state, new Cause.LinkLost(foreign.why()), foreign.at());
      case Event.PadConnected connected ->
          Core.fault(state, new Cause.LinkLost("it has started anew"), connected.at());
      case Event.PadRefused refused when refused.refusal().refused() == MessageType.DRIVE ->
          Core.fault(state, new Cause.DriveRefused(refused.refusal().reason()), refused.at());
      case Event.Alarmed alarmed -> Core.fault(state, alarmed.cause(), alarmed.at());
      case Event.PadRefused _, Event.Screened _, Event.Allowed _, Event.ShuttingDown _ ->
          Step.stay(state);
    };
  }

  private Step tick(State state, Condition.Paused paused, Duration now) {
    Session session = paused.session();
    if (now.minus(session.startedAt()).compareTo(session.dose().longest()) >= 0) {
      return WhileRunning.end(state, Ending.TIME_IS_UP, now);
    }
    if (now.minus(paused.since()).compareTo(LONGEST_PAUSE) >= 0) {
      return WhileRunning.end(state, Ending.PAUSED_TOO_LONG, now);
    }
    return Step.to(state, Core.rest(repertoire, Playing.WAITING));
  }

  private static Step hear(State state, Event.TelemetryHeard heard) {
    if (heard.telemetry().fault() != PadFault.NONE) {
      return Core.fault(state, new Cause.PadFaulted(heard.telemetry().fault()), heard.at());
    }
    return heard.telemetry().state() == PadState.ARMED
        ? Step.stay(state)
        : WhileRunning.end(state, Ending.STOPPED_AT_PAD, heard.at());
  }

  private Step press(State state, Condition.Paused paused, Event.Pressed pressed) {
    Duration at = pressed.at();
    Session session = paused.session();
    return switch (pressed.button()) {
      case STOP -> WhileRunning.end(state, Ending.STOPPED_AT_PAD, at);
      case START ->
          Step.to(
                  state.in(
                      new Condition.Running(
                          session.resumed(at, repertoire.still(session.permission().reach())))))
              .announcing(at, "resumed", "The massage goes on.");
      case SOFTER ->
          Step.to(state.in(new Condition.Paused(session.softer(), paused.since())))
              .announcing(at, "softer", session.softerWords());
      case HEAT ->
          Step.to(state.in(new Condition.Paused(session.withoutHeat(), paused.since())))
              .announcing(at, "heat", "Heat is off.");
    };
  }

  private Step answer(State state, Condition.Paused paused, Event.Asked asked) {
    Duration at = asked.at();
    return switch (asked.request()) {
      case Request.Stop _ -> WhileRunning.end(state, Ending.STOPPED, at).done(asked, "Stopping.");
      case Request.Pause _ -> Step.stay(state).done(asked, "It is paused already.");
      case Request.Okay _ -> Step.stay(state).done(asked, "It is paused; nothing is asked.");
      case Request.Softer _ ->
          press(state, paused, new Event.Pressed(at, Button.SOFTER)).done(asked, "Softer.");
      case Request.HeatOff _ ->
          press(state, paused, new Event.Pressed(at, Button.HEAT)).done(asked, "Heat is off.");
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
    };
  }
}
