package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.core.Admission;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Priority;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.core.State;
import org.lumbar.controller.core.Surroundings;
import org.lumbar.controller.safety.Narrowing;
import org.lumbar.controller.safety.Verdict;
import org.lumbar.controller.status.FaultView;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.QuestionView;
import org.lumbar.controller.status.SessionState;
import org.lumbar.controller.status.SessionView;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.protocol.link.LinkStatistics;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Moment;

/// Draws what people see of a state. It invents nothing: levels and temperatures are the pad's own
/// last word.
public final class Portrait {
  private final Admission admission;
  private final PadPortrait pad;
  private long sequence;
  private Optional<Happening> lastNews = Optional.empty();

  public Portrait(PadLayout layout, Repertoire repertoire) {
    admission = new Admission(repertoire);
    pad = new PadPortrait(layout, repertoire.shape().body());
  }

  void remember(Happening happening) {
    lastNews = Optional.of(happening);
  }

  Snapshot of(State state, Optional<Verdict> verdict, LinkStatistics line, Duration now) {
    sequence++;
    Surroundings around = state.around();
    return new Snapshot(
        sequence,
        now,
        word(state.condition()),
        around.chosen(),
        message(state.condition(), around, now),
        verdict.map(Portrait::holds).orElse(List.of()),
        session(state.condition()),
        fault(state.condition()),
        NextWords.of(state),
        pad.of(around),
        line(around, line));
  }

  private static SessionState word(Condition condition) {
    return switch (condition) {
      case Condition.Disconnected _ -> SessionState.DISCONNECTED;
      case Condition.Idle _, Condition.Starting _ -> SessionState.IDLE;
      case Condition.Running _ -> SessionState.RUNNING;
      case Condition.Paused _ -> SessionState.PAUSED;
      case Condition.Stopping _ -> SessionState.STOPPING;
      case Condition.Fault _ -> SessionState.FAULT;
    };
  }

  private String message(Condition condition, Surroundings around, Duration now) {
    return switch (condition) {
      case Condition.Disconnected disconnected -> disconnected.sentence("No pad: ");
      case Condition.Idle _ when !around.clearance().mayStart() ->
          String.join(" ", around.clearance().sentences());
      case Condition.Idle _ ->
          freshNews(now)
              .or(() -> admission.refusal(around))
              .orElse("Ready: press start at the pad.");
      case Condition.Starting _ -> "Starting: the pad is being armed.";
      case Condition.Running(Session session) ->
          QuestionWords.of(session)
              .map(QuestionView::text)
              .orElse("Stop and softer are one press away.");
      case Condition.Paused _ -> "Paused: press start at the pad to go on.";
      case Condition.Stopping _ -> "Stopping.";
      case Condition.Fault(var cause, _, _) -> cause.text() + " " + cause.next();
    };
  }

  /// A refusal or an ending stays readable for a while.
  private Optional<String> freshNews(Duration now) {
    return lastNews
        .filter(news -> now.minus(news.at()).compareTo(Duration.ofSeconds(20)) < 0)
        .map(Happening::text);
  }

  private static List<String> holds(Verdict verdict) {
    return verdict.narrowings().stream()
        .filter(narrowing -> narrowing.reason().isTold())
        .map(Narrowing::sentence)
        .distinct()
        .toList();
  }

  private static Optional<SessionView> session(Condition condition) {
    return switch (condition) {
      case Condition.Running(Session session) -> Optional.of(view(session));
      case Condition.Paused(Session session, _) -> Optional.of(view(session));
      case Condition.Disconnected _,
          Condition.Idle _,
          Condition.Starting _,
          Condition.Stopping _,
          Condition.Fault _ ->
          Optional.empty();
    };
  }

  private static SessionView view(Session session) {
    Moment moment = session.programme().at(session.placeAt(session.played()), session.ceiling());
    return new SessionView(
        session.id(),
        session.programme().routine().id(),
        session.programme().routine().title(),
        moment.phase().part(),
        moment.phase().technique(),
        session.played(),
        session.remaining(),
        session.capLevel(),
        session.isHeatAllowed(),
        moment.breath().isIn(),
        moment.breath().fullness(),
        "pad",
        QuestionWords.of(session));
  }

  private static Optional<FaultView> fault(Condition condition) {
    return condition instanceof Condition.Fault(var cause, Duration since, _)
        ? Optional.of(
            new FaultView(
                cause.code(), cause.text(), cause.next(), Priority.of(cause).word(), since))
        : Optional.empty();
  }

  private static LineView line(Surroundings around, LinkStatistics line) {
    String condition =
        around.pad().isEmpty() ? "silent" : line.isPoorLine() ? LineView.POOR : "good";
    return new LineView(
        condition,
        line.sent(),
        line.received(),
        line.badFrames(),
        line.gaps(),
        line.duplicates(),
        line.roundTrip().median().toMillis(),
        line.roundTrip().p99().toMillis(),
        line.telemetryAge().toMillis());
  }
}
