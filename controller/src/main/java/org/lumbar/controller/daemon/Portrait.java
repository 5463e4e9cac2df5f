package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.core.State;
import org.lumbar.controller.core.Surroundings;
import org.lumbar.controller.safety.Narrowing;
import org.lumbar.controller.safety.Verdict;
import org.lumbar.controller.status.FaultView;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.PadView;
import org.lumbar.controller.status.QuestionView;
import org.lumbar.controller.status.SessionState;
import org.lumbar.controller.status.SessionView;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.protocol.link.LinkStatistics;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Moment;

/// Draws what people see of a state. It invents nothing: levels and temperatures are the pad's own
/// last word.
public final class Portrait {
  private final PadLayout layout;
  private long sequence;
  private Optional<Happening> lastNews = Optional.empty();

  public Portrait(PadLayout layout) {
    this.layout = layout;
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
        pad(around),
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
      case Condition.Disconnected(String why) -> "No pad: " + why + ".";
      case Condition.Idle _ when !around.clearance().mayStart() ->
          String.join(" ", around.clearance().sentences());
      case Condition.Idle _ -> freshNews(now).orElse("Ready: press start at the pad.");
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
        .filter(narrowing -> narrowing.reason() != Narrowing.Reason.NO_PERMISSION)
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
        ? Optional.of(new FaultView(cause.code(), cause.text(), cause.next(), since))
        : Optional.empty();
  }

  private PadView pad(Surroundings around) {
    if (around.pad().isEmpty() || around.telemetry().isEmpty()) {
      return PadView.unknown(layout.id());
    }
    Telemetry said = around.telemetry().orElseThrow();
    return new PadView(
        true,
        layout.id(),
        around.pad().orElseThrow().serial(),
        around.pad().orElseThrow().firmware(),
        said.state().name().toLowerCase(java.util.Locale.ROOT),
        levels(said.applied()),
        IntStream.range(0, said.heaters().size())
            .mapToObj(heater -> heater(heater, said.heaters().get(heater)))
            .toList());
  }

  private static List<Double> levels(MotorLevels applied) {
    return IntStream.range(0, applied.count()).mapToObj(applied::level).toList();
  }

  private PadView.HeaterView heater(int index, HeaterReport report) {
    double hottest =
        report.sensors().stream()
            .filter(SensorReading.Measured.class::isInstance)
            .map(reading -> ((SensorReading.Measured) reading).value())
            .max(Comparator.naturalOrder())
            .map(Celsius::degrees)
            .orElse(Double.NaN);
    return new PadView.HeaterView(
        layout.heaters().get(index).id(),
        report.setpoint().degrees(),
        hottest,
        report.dutyPercent());
  }

  private static LineView line(Surroundings around, LinkStatistics line) {
    String condition = around.pad().isEmpty() ? "silent" : line.isPoorLine() ? "poor line" : "good";
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
