package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;

/// The pad has been asked to accept output. Nothing is driven until its telemetry says that it is
/// armed.
final class WhileStarting {
  private static final Duration TRY_AGAIN = Duration.ofMillis(100);
  private static final Duration GIVE_UP = Duration.ofSeconds(2);

  private final Repertoire repertoire;
  private final Limits limits;

  WhileStarting(Repertoire repertoire, Limits limits) {
    this.repertoire = repertoire;
    this.limits = limits;
  }

  Step step(State state, Condition.Starting starting, Event event) {
    return switch (event) {
      case Event.Ticked ticked -> tick(state, starting, ticked.at());
      case Event.TelemetryHeard heard -> hear(state, starting, heard);
      case Event.PadRefused refused -> refuse(state, refused.at(), refused.refusal());
      case Event.PadLost lost -> lose(state, lost.at(), lost.why());
      case Event.PadForeign foreign -> lose(state, foreign.at(), foreign.why());
      case Event.Pressed pressed when pressed.button() == Button.STOP ->
          giveUp(state, StopReason.PERSON)
              .announcing(pressed.at(), "stopped", "Stopped before it began.");
      case Event.Asked asked -> answer(state, asked);
      case Event.Alarmed alarmed -> Core.fault(state, alarmed.cause(), alarmed.at());
      case Event.PadConnected _,
          Event.Pressed _,
          Event.Screened _,
          Event.Allowed _,
          Event.ShuttingDown _ ->
          Step.stay(state);
    };
  }

  private Step tick(State state, Condition.Starting starting, Duration now) {
    if (now.minus(starting.since()).compareTo(GIVE_UP) >= 0) {
      return giveUp(state, StopReason.FAULT)
          .announcing(now, "rejected", "The pad did not answer to start; press start again.");
    }
    if (now.minus(starting.lastTry()).compareTo(TRY_AGAIN) < 0) {
      return Step.to(state, Core.rest(repertoire, Cue.DARK));
    }
    return Step.to(
        state.in(
            new Condition.Starting(
                starting.since(),
                now,
                starting.programme(),
                starting.permission(),
                starting.dose())),
        Core.rest(repertoire, Cue.DARK),
        new Effect.Arm(starting.permission()));
  }

  private Step hear(State state, Condition.Starting starting, Event.TelemetryHeard heard) {
    if (heard.telemetry().fault() != PadFault.NONE) {
      return Core.fault(state, new Cause.PadFaulted(heard.telemetry().fault()), heard.at());
    }
    return heard.telemetry().state() == PadState.ARMED
        ? begin(state, starting, heard.at())
        : Step.stay(state);
  }

  private Step begin(State state, Condition.Starting starting, Duration now) {
    Surroundings around = state.around().withOneMoreSession();
    Session session =
        new Session(
            new Session.Terms(
                Integer.toString(around.sessions()),
                starting.programme(),
                starting.dose(),
                now,
                starting.permission().heatCeiling()),
            new Session.Course(Duration.ZERO, now, repertoire.still(starting.permission().reach())),
            starting.permission(),
            Attention.since(now, presenceEvery(around)),
            Softness.none(starting.permission()));
    return Step.to(new State(new Condition.Running(session), around))
        .announcing(now, "started", "Started: " + session.programme().routine().title() + ".");
  }

  /// L22, D2: as often as the limits ask for, and more often for who may fall asleep.
  private Duration presenceEvery(Surroundings around) {
    Duration usual = limits.duration(Limit.PRESENCE);
    Duration cleared = around.clearance().care().presenceEvery();
    return cleared.compareTo(usual) < 0 ? cleared : usual;
  }

  private static Step refuse(State state, Duration at, Refusal refusal) {
    if (refusal.refused() != MessageType.ARM) {
      return Step.stay(state);
    }
    return giveUp(state, StopReason.FAULT)
        .announcing(at, "rejected", RefusalWords.toStart(refusal.reason()));
  }

  private static Step lose(State state, Duration at, String why) {
    return Step.to(state.in(new Condition.Disconnected(why)))
        .announcing(at, "disconnected", "The pad is gone: " + why + ".");
  }

  private Step answer(State state, Event.Asked asked) {
    return switch (asked.request()) {
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
      case Request.Stop _ ->
          giveUp(state, StopReason.PERSON)
              .done(asked, "Stopped before it began.")
              .announcing(asked.at(), "stopped", "Stopped before it began.");
      case Request.Pause _, Request.Softer _, Request.HeatOff _, Request.Okay _ ->
          Step.stay(state).rejecting(asked, "not_running", "Nothing is running yet.");
    };
  }

  private static Step giveUp(State state, StopReason reason) {
    return Step.to(state.in(new Condition.Idle()), new Effect.Stop(reason));
  }
}
