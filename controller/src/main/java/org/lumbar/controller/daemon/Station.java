package org.lumbar.controller.daemon;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.mqtt.MqttSettings;
import org.lumbar.controller.mqtt.MqttStatusBoard;
import org.lumbar.controller.page.Demo;
import org.lumbar.controller.page.PageServer;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// A daemon with everything around it: page, MQTT and terminal watch it. It ends in the order that
/// is safe: first the pad, then the watchers, so that they still hear of the end.
public final class Station implements AutoCloseable {
  private final Daemon daemon;
  private final StatusBoard terminal;
  private final PageServer page;
  private final Optional<MqttStatusBoard> mqtt;
  private final LoopRecorder recorder;
  private boolean isClosed;

  /// The pad, what may be played on it and for whom, the routine that start begins first, the
  /// limits, and whether a comfort check must be answered.
  public record Bill(
      Library library,
      PadLayout layout,
      Profile profile,
      String routine,
      Limits limits,
      boolean requiresAnswer) {}

  /// The pad's line, and what a demo has besides.
  public record Pad(PadLine line, Optional<Demo> demo) {}

  /// Who watches: the terminal, the page, a broker if there is one, and the recorder.
  public record Watchers(
      StatusBoard terminal,
      PageServer page,
      Optional<MqttSettings> broker,
      LoopRecorder recorder,
      String version) {}

  private Station(Daemon daemon, Watchers watchers, Optional<MqttStatusBoard> mqtt) {
    this.daemon = daemon;
    this.mqtt = mqtt;
    terminal = watchers.terminal();
    page = watchers.page();
    recorder = watchers.recorder();
  }

  /// Opens everything and starts the daemon.
  public static Station open(
      Bill bill, Pad pad, Watchers watchers, Daemon.Books books, SystemTimeline timeline) {
    Daemon daemon =
        new Daemon(
            new Daemon.Setup(
                bill.layout(),
                new ControlLoop.Plan(
                    Fitting.repertoire(bill.library(), bill.layout(), bill.profile()),
                    bill.limits(),
                    bill.routine(),
                    bill.requiresAnswer()),
                watchers.recorder()),
            pad.line(),
            timeline,
            books);
    About about =
        Introduction.of(
                bill.library(), bill.layout(), bill.profile(), bill.limits(), watchers.version())
            .servedAt(URI.create(watchers.page().url()));
    watchers.page().start(new PageServer.Desks(daemon.desk(), daemon::felt), about, pad.demo());
    Optional<MqttStatusBoard> mqtt =
        watchers
            .broker()
            .map(broker -> MqttStatusBoard.start(broker, about, daemon.desk(), timeline));
    daemon.watchedBy(watchers.terminal());
    daemon.watchedBy(watchers.page());
    mqtt.ifPresent(daemon::watchedBy);
    daemon.start();
    return new Station(daemon, watchers, mqtt);
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
      recorder.close();
      mqtt.ifPresent(MqttStatusBoard::close);
      page.close();
      terminal.close();
    }
  }
}
