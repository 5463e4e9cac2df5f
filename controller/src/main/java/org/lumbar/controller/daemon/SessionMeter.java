package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.core.State;
import org.lumbar.controller.history.SessionEnding;
import org.lumbar.controller.history.SessionFigures;
import org.lumbar.controller.history.SessionNote;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Depth;

/// Looks on while the loop turns and notes for the history what each session has been: by the pad's
/// own word on what it applies. What lies between two looks counts as it was at the first.
final class SessionMeter implements LoopRecorder {
  /// How often a session under way is noted.
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final Consumer<SessionNote> notes;
  private Optional<SessionFigures> running = Optional.empty();
  private Duration lookedAt = Duration.ZERO;
  private Duration notedAt = Duration.ZERO;
  private boolean isStrong;
  private boolean isWarm;
  private int begun;

  SessionMeter(Consumer<SessionNote> notes) {
    this.notes = notes;
  }

  @Override
  public void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop loop) {}

  @Override
  public void turned(Turn turn, ControlLoop loop) {
    look(loop.state(), turn.input().at());
  }

  void look(State state, Duration now) {
    Duration since = now.minus(lookedAt);
    lookedAt = now;
    running = running.map(figures -> counting(figures, since));
    Optional<Session> session = session(state.condition());
    if (session.isEmpty()) {
      running.ifPresent(figures -> end(figures, state.condition()));
      running = Optional.empty();
    } else {
      goOn(session.get(), now);
    }
    missed(state);
    see(state);
  }

  @Override
  public void close() {}

  private SessionFigures counting(SessionFigures figures, Duration since) {
    return figures.plus(since, isStrong, isWarm);
  }

  private void goOn(Session session, Duration now) {
    boolean isNew = running.isEmpty();
    SessionFigures figures =
        running.orElseGet(
            () ->
                SessionFigures.none(
                    session.programme().routine().id(), session.programme().routine().depth()));
    running =
        Optional.of(figures.under(session.permission().capSteps(), session.attention().checks()));
    begun = isNew ? begun + 1 : begun;
    if (isNew || now.minus(notedAt).compareTo(EVERY) >= 0) {
      notedAt = now;
      note(running.orElseThrow(), SessionEnding.UNDER_WAY, "");
    }
  }

  /// A session that began and ended within one turn has moved nothing, and is counted all the same.
  private void missed(State state) {
    while (begun < state.around().sessions()) {
      begun++;
      note(
          SessionFigures.none(state.around().chosen(), Depth.GENTLE),
          SessionEnding.STOPPED,
          "it never moved");
    }
  }

  private void end(SessionFigures figures, Condition after) {
    switch (after) {
      case Condition.Stopping(Condition.Ending ending, _) ->
          note(
              figures,
              ending == Condition.Ending.FINISHED ? SessionEnding.FINISHED : SessionEnding.STOPPED,
              ending.name().toLowerCase(Locale.ROOT));
      case Condition.Fault fault -> note(figures, SessionEnding.FAULT, fault.cause().code());
      case Condition.Disconnected _ -> note(figures, SessionEnding.STOPPED, "the daemon ended");
      case Condition.Idle _, Condition.Starting _, Condition.Running _, Condition.Paused _ ->
          note(figures, SessionEnding.STOPPED, "");
    }
  }

  private void note(SessionFigures figures, SessionEnding ending, String cause) {
    notes.accept(new SessionNote(begun, figures, ending, cause));
  }

  private void see(State state) {
    Optional<Telemetry> said = state.around().telemetry();
    isStrong =
        said.filter(
                heard ->
                    IntStream.range(0, heard.applied().count())
                        .anyMatch(
                            motor -> heard.applied().steps(motor) >= Limits.STRONG_FROM_STEPS))
            .isPresent();
    isWarm =
        said.filter(
                heard ->
                    heard.heaters().stream()
                        .anyMatch(heater -> !heater.setpoint().equals(Celsius.OFF)))
            .isPresent();
  }

  private static Optional<Session> session(Condition condition) {
    return switch (condition) {
      case Condition.Running(Session session) -> Optional.of(session);
      case Condition.Paused(Session session, _) -> Optional.of(session);
      case Condition.Disconnected _,
          Condition.Idle _,
          Condition.Starting _,
          Condition.Stopping _,
          Condition.Fault _ ->
          Optional.empty();
    };
  }
}
