package org.lumbar.controller.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.screening.ScreeningDesk;
import org.lumbar.controller.status.FaultView;
import org.lumbar.controller.status.LineView;
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
    Pad pad,
    LineView line,
    boolean screeningDue,
    boolean mayStart) {

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

  record Fault(String code, String text, String next) {}

  record Pad(boolean connected, String serial, List<Double> levels, List<Heat> heaters) {}

  /// `celsius` is null where no sensor is valid.
  record Heat(String id, double setpointCelsius, @Nullable Double celsius, int dutyPercent) {}

  static SnapshotView of(Snapshot snapshot, ScreeningDesk.Standing screening) {
    return new SnapshotView(
        snapshot.sequence(),
        snapshot.state().word(),
        snapshot.chosen(),
        snapshot.message(),
        snapshot.holds(),
        snapshot.session().map(SnapshotView::session).orElse(null),
        snapshot.fault().map(SnapshotView::fault).orElse(null),
        pad(snapshot.pad()),
        snapshot.line(),
        screening.isDue(),
        screening.mayStart());
  }

  private static Session session(SessionView view) {
    return new Session(
        view.id(),
        view.routine(),
        view.title(),
        view.part(),
        view.technique(),
        view.elapsed().toMillis() / MILLIS_PER_SECOND,
        view.remaining().toMillis() / MILLIS_PER_SECOND,
        view.cap(),
        view.heatAllowed(),
        view.breathIn(),
        view.breathFull(),
        view.question().map(SnapshotView::question).orElse(null));
  }

  private static Question question(QuestionView view) {
    return new Question(view.kind(), view.text(), view.left().toMillis() / MILLIS_PER_SECOND);
  }

  private static Fault fault(FaultView view) {
    return new Fault(view.code(), view.text(), view.next());
  }

  private static Pad pad(PadView view) {
    return new Pad(
        view.connected(),
        view.serial(),
        view.levels(),
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
