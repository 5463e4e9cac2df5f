package org.lumbar.controller.cli;

import java.io.PrintWriter;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;

/// Says on the terminal what happens, a line each, with the daemon's own time.
final class TerminalBoard implements StatusBoard {
  private static final double MILLIS_PER_SECOND = 1000.0;

  private final PrintWriter out;

  TerminalBoard(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void show(Snapshot snapshot) {
    // The terminal tells what happens, not how it stands.
  }

  @Override
  public void announce(Happening happening) {
    out.printf(
        "%8.1f s  %-12s %s%n",
        happening.at().toMillis() / MILLIS_PER_SECOND, happening.kind(), happening.text());
    out.flush();
  }
}
