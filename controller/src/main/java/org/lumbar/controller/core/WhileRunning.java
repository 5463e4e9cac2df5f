package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.core.Condition.Ending;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;

/// A massage runs. Everything that happens either plays on, makes it less, or ends it.
final class WhileRunning {
  private final Repertoire repertoire;
  private final Asking asking;
  private final Playing playing;

  WhileRunning(Repertoire repertoire, Limits limits, Asking asking) {
    this.repertoire = repertoire;
    this.asking = asking;
    playing = new Playing(repertoire, limits, asking);
  }

  Step step(State state, Session session, Event event) {
    return switch (event) {
      case Event.Ticked(Duration now) -> tick(state, session, now);
      case Event.TelemetryHeard heard -> hear(state, heard.at(), heard.telemetry());
      case Event.Pressed(Duration at, Button button) ->
          press(state, session.with(asking.press(session.attention(), at)), at, button);
      case Event.Asked asked -> answer(state, session, asked);
      case Event.PadLost(Duration at, String why) -> Core.fault(state, new Cause.LinkLost(why), at);
      case Event.PadForeign(Duration at, String why) ->
          Core.fault(state, new Cause.LinkLost(why), at);
      case Event.PadConnected connected ->
          Core.fault(state, new Cause.LinkLost("it has started anew"), connected.at());
      case Event.PadRefused(Duration at, Refusal refusal) -> refuse(state, at, refusal);
      case Event.Alarmed(Duration at, Cause cause) -> Core.fault(state, cause, at);
      case Event.Screened _, Event.Allowed _, Event.ShuttingDown _ -> Step.stay(state);
    };
  }

  private Step tick(State state, Session session, Duration now) {
    if (session.remaining().compareTo(now.minus(session.lastTick())) <= 0) {
      return end(state, Ending.FINISHED, now);
    }
    if (now.minus(session.startedAt()).compareTo(session.dose().longest()) >= 0) {
      return end(state, Ending.TIME_IS_UP, now);
    }
    if (asking.hasFaded(session.attention(), now)) {
      return Core.fault(state, new Cause.NobodyAnswered(asking.patience(session.attention())), now);
    }
    return play(state, session, now);
  }

  private Step play(State state, Session session, Duration now) {
    Playing.Played played = playing.tick(session, now);
    Session next = played.session();
    Step step = Step.to(state.in(new Condition.Running(next)), played.drive());
    if (session.attention().askedAt().isEmpty() && next.attention().askedAt().isPresent()) {
      step = step.announcing(now, "presence", "Is somebody there? Press any button at the pad.");
    }
    if (!asking.hasMissedTooMany(next.attention())) {
      return step;
    }
    Session softer = next.softer().with(next.attention().withoutMissedChecks());
    return new Step(step.next().in(new Condition.Running(softer)), step.effects())
        .announcing(now, "softer", "Nobody has answered twice. " + next.softerWords());
  }

  private static Step hear(State state, Duration at, Telemetry said) {
    if (said.fault() != PadFault.NONE) {
      return Core.fault(state, new Cause.PadFaulted(said.fault()), at);
    }
    // The stop button at the pad works by itself; its press may still be on the way or lost.
    return said.state() == PadState.ARMED
        ? Step.stay(state)
        : end(state, Ending.STOPPED_AT_PAD, at);
  }

  private Step press(State state, Session session, Duration at, Button button) {
    return switch (button) {
      case STOP -> end(state, Ending.STOPPED_AT_PAD, at);
      case SOFTER -> soften(state, session, at);
      case HEAT -> toggleHeat(state, session, at);
      case START -> comfort(state, session, at);
    };
  }

  /// A press on start in a session says that all is well; it lengthens nothing (L16).
  private static Step comfort(State state, Session session, Duration at) {
    return Step.to(state.in(new Condition.Running(session.with(session.attention().comfortable()))))
        .announcing(at, "comfortable", "The person says it is fine.");
  }

  private static Step soften(State state, Session session, Duration at) {
    Session softer = session.softer();
    return Step.to(state.in(new Condition.Running(softer)))
        .announcing(at, "softer", session.softerWords());
  }

  private static Step toggleHeat(State state, Session session, Duration at) {
    if (session.terms().heatCeiling().equals(Celsius.OFF)) {
      // H14, H16: no button brings heat where the answers allow none.
      return Step.stay(state).announcing(at, "heat", "Heat stays off: this massage has none.");
    }
    Session next = session.isHeatAllowed() ? session.withoutHeat() : session.withHeat();
    return Step.to(state.in(new Condition.Running(next)))
        .announcing(at, "heat", next.isHeatAllowed() ? "Heat may come on again." : "Heat is off.");
  }

  private Step answer(State state, Session session, Event.Asked asked) {
    Duration at = asked.at();
    return switch (asked.request()) {
      case Request.Stop _ -> end(state, Ending.STOPPED, at).done(asked, "Stopping.");
      case Request.Pause _ ->
          Step.to(
                  state.in(new Condition.Paused(session, at)),
                  Core.rest(repertoire, Playing.WAITING))
              .announcing(at, "paused", "Paused. Press start at the pad to go on.")
              .done(asked, "Paused.");
      case Request.Okay _ -> comfort(state, session, at).done(asked, "Thank you.");
      case Request.Softer _ -> soften(state, session, at).done(asked, "Softer.");
      case Request.HeatOff _ ->
          Step.to(state.in(new Condition.Running(session.withoutHeat())))
              .announcing(at, "heat", "Heat is off.")
              .done(asked, "Heat is off.");
      case Request.Choose choose -> Choosing.step(state, repertoire, asked, choose);
    };
  }

  private static Step refuse(State state, Duration at, Refusal refusal) {
    return refusal.refused() == MessageType.DRIVE
        ? Core.fault(state, new Cause.DriveRefused(refusal.reason()), at)
        : Step.stay(state);
  }

  /// Ends the session: everything off at once, and back to rest when the pad says that it is.
  static Step end(State state, Ending ending, Duration at) {
    StopReason reason = ending == Ending.FINISHED ? StopReason.ENDED : StopReason.PERSON;
    return Step.to(state.in(new Condition.Stopping(ending, at)), new Effect.Stop(reason));
  }
}
