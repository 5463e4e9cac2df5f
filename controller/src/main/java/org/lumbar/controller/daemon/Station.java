package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.mqtt.MqttStatusBoard;
import org.lumbar.controller.page.PadButtons;
import org.lumbar.controller.page.PageFacts;
import org.lumbar.controller.page.PageServer;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// A daemon with everything around it: page, MQTT and terminal watch it, and it ends in the order that is safe:
/// first the pad, then the watchers, so that they still hear of the end.
public final class Station implements AutoCloseable {
  private final Daemon daemon;
  private final PageServer page;
  private final Optional<MqttStatusBoard> mqtt;
  private boolean isClosed;

  /// The pad and what may be played on it; the routine that start begins first.
  public record Programme(Library library, PadLayout layout, String routine) {}

  /// Who watches. The page serves at once; a broker is connected to in the background.
  public record Watchers(StatusBoard terminal, PageServer page, Optional<MqttStatusBoard> mqtt) {
    List<StatusBoard> boards() {
      List<StatusBoard> boards = new ArrayList<>(List.of(terminal, page));
      mqtt.ifPresent(boards::add);
      return boards;
    }
  }

  public Station(
      Programme programme,
      PadLine line,
      Watchers watchers,
      SystemTimeline timeline,
      ScreeningBook screening) {
    page = watchers.page();
    mqtt = watchers.mqtt();
    daemon =
        new Daemon(
            new Daemon.Setup(
                programme.layout(),
                Fitting.repertoire(programme.library(), programme.layout()),
                programme.routine(),
                watchers.boards()),
            line,
            timeline,
            screening);
  }

  /// Opens the doors. `buttons` are those of a simulated pad, if it is one.
  public void start(PageFacts facts, Optional<PadButtons> buttons) {
    page.start(daemon.desk(), facts, buttons);
    mqtt.ifPresent(board -> board.start(daemon.desk()));
    daemon.start();
  }

  public Daemon daemon() {
    return daemon;
  }

  /// Waits until the daemon breaks down or `limit` is over; whether all is well.
  public boolean await(Optional<Duration> limit) throws InterruptedException {
    return daemon.awaitEnd(limit);
  }

  @Override
  public synchronized void close() {
    if (!isClosed) {
      isClosed = true;
      daemon.close();
      mqtt.ifPresent(MqttStatusBoard::close);
      page.close();
    }
  }
}
