package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.StopReason;

/// The one place where it is decided what happens next. [#step] is pure and total: the same state
/// and event always give the same step, and every state has an answer to every event.
public final class Core {
  private final WhileDisconnected whileDisconnected;
  private final WhileIdle whileIdle;
  private final WhileStarting whileStarting;
  private final WhileRunning whileRunning;
  private final WhilePaused whilePaused;
  private final WhileStopping whileStopping;
  private final WhileFault whileFault;
  private final Admission admission;

  /// With `requiresAnswer` a comfort check that is not answered has a consequence (L21).
  public Core(Repertoire repertoire, Limits limits, boolean requiresAnswer) {
    Asking asking = new Asking(limits, requiresAnswer);
    whileDisconnected = new WhileDisconnected(repertoire);
    whileIdle = new WhileIdle(repertoire, limits);
    whileStarting = new WhileStarting(repertoire, limits);
    whileRunning = new WhileRunning(repertoire, limits, asking);
    whilePaused = new WhilePaused(repertoire);
    whileStopping = new WhileStopping(repertoire, limits);
    whileFault = new WhileFault(repertoire);
    admission = new Admission(repertoire);
  }

  public Step step(State before, Event event) {
    State state = before.with(before.around().after(event));
    if (event instanceof Event.ShuttingDown) {
      return Step.to(
          state.in(new Condition.Disconnected("the daemon ends")),
          new Effect.Stop(StopReason.SHUTDOWN));
    }
    Step step = step(state, state.condition(), event);
    return switch (event) {
      case Event.Screened(Duration at, Clearance now)
          when isUnderWay(state.condition()) && now.endsWhat(before.around().clearance()) ->
          WhileRunning.end(state, Condition.Ending.SCREENED_ANEW, at);
      case Event.Asked(Duration at, _, Request.Stop(StopCause cause), _) ->
          Pain.heeded(step, cause, at);
      case Event.Screened(Duration at, _) when mayStartNow(before, state) ->
          step.announcing(
              at,
              "screened",
              "The health questions are answered. "
                  + admission.refusal(state.around()).orElse("Press start at the pad."));
      default -> step;
    };
  }

  /// H47: whether something is going on that new answers may forbid.
  private static boolean isUnderWay(Condition condition) {
    return switch (condition) {
      case Condition.Starting _, Condition.Running _, Condition.Paused _ -> true;
      case Condition.Disconnected _, Condition.Idle _, Condition.Stopping _, Condition.Fault _ ->
          false;
    };
  }

  /// Whether the answers are what a press on start has waited for.
  private static boolean mayStartNow(State before, State state) {
    return state.condition() instanceof Condition.Idle
        && state.around().clearance().mayStart()
        && !before.around().clearance().mayStart();
  }

  private Step step(State state, Condition condition, Event event) {
    return switch (condition) {
      case Condition.Disconnected disconnected ->
          whileDisconnected.step(state, disconnected, event);
      case Condition.Idle idle -> whileIdle.step(state, idle, event);
      case Condition.Starting starting -> whileStarting.step(state, starting, event);
      case Condition.Running(Session session) -> whileRunning.step(state, session, event);
      case Condition.Paused paused -> whilePaused.step(state, paused, event);
      case Condition.Stopping stopping -> whileStopping.step(state, stopping, event);
      case Condition.Fault fault -> whileFault.step(state, fault, event);
    };
  }

  /// What every state without a session wishes for at a tick: nothing.
  static Effect.Drive rest(Repertoire repertoire, Cue cue) {
    return new Effect.Drive(repertoire.nothing(), Permission.NONE, cue);
  }

  /// Everything off, and latched.
  static Step fault(State state, Cause cause, Duration at) {
    return Step.to(
            state.in(new Condition.Fault(cause, at, false)), new Effect.Stop(StopReason.FAULT))
        .announcing(at, "fault", cause.text());
  }
}
