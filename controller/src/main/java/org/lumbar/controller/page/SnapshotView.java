package org.lumbar.controller.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.screening.ScreeningDesk;
import org.lumbar.controller.status.FaultView;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.PadView;
import org.lumbar.controller.status.QuestionView;
import org.lumbar.controller.status.SessionView;
import org.lumbar.controller.status.Snapshot;

/// A snapshot as the page's JSON has it: times in seconds, temperatures in °C, levels on the 0-10
/// scale.
record SnapshotView(
    long sequence,
    String state,
    String chosen,
    String message,
    List<String> holds,
    @Nullable Session session,
    @Nullable Fault fault,
    Next next,
    Pad pad,
    LineView line,
    boolean screeningDue,
    boolean mayStart,
    @Nullable String demoNow) {

  private static final double MILLIS_PER_SECOND = 1000.0;

  record Session(
      String id,
      String routine,
      String title,
      String part,
      String technique,
      double elapsedS,
      double remainingS,
      double cap,
      boolean heatAllowed,
      boolean breathIn,
      double breathFull,
      @Nullable Question question) {}

  record Question(String kind, String text, double leftS) {}

  record Fault(String code, String text, String next, String priority) {}

  /// Waits are null where there is none, and so is the question.
  record Next(
      int sessionsLeft,
      double massageLeftS,
      double heatLeftS,
      @Nullable Rest rest,
      @Nullable Rest deepRest,
      @Nullable String gentler,
      NextMassage.@Nullable Asked asked,
      boolean isSore,
      List<String> advice) {}

  /// `until` is null where nobody knows.
  record Rest(@Nullable String until, String text) {}

  record Pad(
      boolean connected,
      String serial,
      List<Double> levels,
      List<PadView.StillMotor> still,
      List<Heat> heaters) {}

  /// `celsius` is null where no sensor is valid.
  record Heat(String id, double setpointCelsius, @Nullable Double celsius, int dutyPercent) {}

  /// `demoNow` is what the calendar of a demo says.
  static SnapshotView of(
      Snapshot snapshot, ScreeningDesk.Standing screening, Optional<String> demoNow) {
    return new SnapshotView(
        snapshot.sequence(),
        snapshot.state().word(),
        snapshot.chosen(),
        snapshot.message(),
        snapshot.holds(),
        snapshot.session().map(SnapshotView::session).orElse(null),
        snapshot.fault().map(SnapshotView::fault).orElse(null),
        next(snapshot.next()),
        pad(snapshot.pad()),
        snapshot.line(),
        screening.isDue(),
        screening.mayStart(),
        demoNow.orElse(null));
  }

  private static Session session(SessionView view) {
    return new Session(
        view.id(),
        view.routine(),
        view.title(),
        view.part(),
        view.technique(),
        seconds(view.elapsed()),
        seconds(view.remaining()),
        view.cap(),
        view.heatAllowed(),
        view.breathIn(),
        view.breathFull(),
        view.question().map(SnapshotView::question).orElse(null));
  }

  private static Question question(QuestionView view) {
    return new Question(view.kind(), view.text(), seconds(view.left()));
  }

  private static Fault fault(FaultView view) {
    return new Fault(view.code(), view.text(), view.next(), view.priority());
  }

  /// The page is where the person is: what is for them alone is among the advice.
  private static Next next(NextMassage next) {
    return new Next(
        next.left().sessions(),
        seconds(next.left().massage()),
        seconds(next.left().heat()),
        next.rest().map(SnapshotView::rest).orElse(null),
        next.deepRest().map(SnapshotView::rest).orElse(null),
        next.gentler().orElse(null),
        next.asked().orElse(null),
        next.isSore(),
        Stream.concat(next.personal().stream(), next.advice().stream()).toList());
  }

  private static Rest rest(NextMassage.Rest rest) {
    return new Rest(rest.until().map(Instant::toString).orElse(null), rest.text());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS_PER_SECOND;
  }

  private static Pad pad(PadView view) {
    return new Pad(
        view.connected(),
        view.serial(),
        view.levels(),
        view.still(),
        view.heaters().stream().map(SnapshotView::heat).toList());
  }

  private static Heat heat(PadView.HeaterView view) {
    return new Heat(
        view.id(),
        view.setpointCelsius(),
        Double.isNaN(view.celsius()) ? null : view.celsius(),
        view.dutyPercent());
  }
}
