package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;

/// A bar on the terminal that fills up while something runs.
final class ProgressBar implements Consumer<Duration> {
  private static final int WIDTH = 40;

  private final PrintWriter out;
  private final Duration whole;
  private int shown = -1;

  ProgressBar(PrintWriter out, Duration whole) {
    this.out = out;
    this.whole = whole;
  }

  @Override
  public void accept(Duration played) {
    int percent = (int) Math.min(100, 100 * played.toMillis() / Math.max(1, whole.toMillis()));
    if (percent == shown) {
      return;
    }
    shown = percent;
    int full = WIDTH * percent / 100;
    out.printf("\r[%s%s] %3d %%", "#".repeat(full), ".".repeat(WIDTH - full), percent);
    if (percent == 100) {
      out.println();
    }
    out.flush();
  }
}
