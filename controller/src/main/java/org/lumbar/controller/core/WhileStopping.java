package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.StopReason;

/// Stop has been said; it is said again at every tick until the pad's own telemetry shows that all
/// is off.
final class WhileStopping {
  private final Repertoire repertoire;
  private final Limits limits;

  WhileStopping(Repertoire repertoire, Limits limits) {
    this.repertoire = repertoire;
    this.limits = limits;
  }

  Step step(State state, Condition.Stopping stopping, Event event) {
    return switch (event) {
      case Event.Ticked ticked -> tick(state, stopping, ticked.at());
      case Event.TelemetryHeard heard -> hear(state, stopping, heard);
      case Event.Asked asked -> answer(state, asked);
      case Event.PadLost lost -> Core.fault(state, new Cause.LinkLost(lost.why()), lost.at());
      case Event.PadForeign foreign ->
          Core.fault(state, new Cause.LinkLost(foreign.why()), foreign.at());
      case Event.PadConnected connected ->
          Core.fault(state, new Cause.LinkLost("it has started anew"), connected.at());
      case Event.Alarmed alarmed -> Core.fault(state, alarmed.cause(), alarmed.at());
      case Event.Pressed _,
          Event.PadRefused _,
          Event.Screened _,
          Event.Allowed _,
          Event.ShuttingDown _ ->
          Step.stay(state);
    };
  }

  private Step tick(State state, Condition.Stopping stopping, Duration now) {
    if (now.minus(stopping.since()).compareTo(limits.duration(Limit.STOP_CONFIRMED)) >= 0) {
      return Core.fault(state, new Cause.StopUnconfirmed(), now);
    }
    return Step.to(state, new Effect.Stop(StopReason.PERSON));
  }

  private static Step hear(State state, Condition.Stopping stopping, Event.TelemetryHeard heard) {
    if (heard.telemetry().fault() != PadFault.NONE) {
      return Core.fault(state, new Cause.PadFaulted(heard.telemetry().fault()), heard.at());
    }
    if (!state.around().padIsOff()) {
      return Step.stay(state);
    }
    return Step.to(state.in(new Condition.Idle(stopping.stoppedAt())))
        .announcing(heard.at(), stopping.ending().kind(), stopping.ending().sentence());
  }

  private Step answer(State state, Event.Asked asked) {
    return switch (asked.request()) {
      case Request.Stop _ ->
          Step.to(state, new Effect.Stop(StopReason.PERSON)).done(asked, "Stopping.");
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
      case Request.Pause _, Request.Softer _, Request.HeatOff _, Request.Okay _ ->
          Step.stay(state).done(asked, "Everything is being stopped.");
    };
  }
}
