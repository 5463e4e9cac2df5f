package org.lumbar.controller.cli;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.daemon.Station;

/// Keeps a station open until a signal, the end of its time, or a break-down; whichever comes, the
/// pad is switched off before the process may go.
final class Serving {
  private Serving() {}

  static int until(Optional<Duration> limit, Station station) throws InterruptedException {
    Thread lastAct = new Thread(station::close, "last-act");
    Runtime.getRuntime().addShutdownHook(lastAct);
    boolean isWell = station.await(limit);
    station.close();
    return isWell ? ExitCode.FINE : ExitCode.CHECK_FAILED;
  }
}
