package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.SessionView;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;

/// Says on the terminal what happens, a line each, with the daemon's own time; and of how it stands
/// what a person wants to know once: why a massage is weaker than its routine, which motors are
/// kept still, that the line is poor, and what comes after. A terminal that stands still loses
/// lines and holds nobody up.
final class TerminalBoard implements StatusBoard {
  private static final String HELD = "held";
  private static final Line POOR_LINE =
      new Line(
          "poor line",
          "Frames are damaged or lost between pad and daemon: look at plug and cable. ./lumbar status has the figures.");
  private static final double MILLIS_PER_SECOND = 1000.0;
  private static final int WAITING_LINES = 256;
  private static final long GOODBYE_SECONDS = 1;

  private final PrintWriter out;
  private final ThreadPoolExecutor printer =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING_LINES),
          Thread.ofPlatform().daemon().name("terminal").factory(),
          new ThreadPoolExecutor.DiscardPolicy());
  private final Set<Line> told = new HashSet<>();
  private String session = "";

  private record Line(String kind, String text) {}

  TerminalBoard(PrintWriter out) {
    this.out = out;
  }

  /// A reason that holds the massage is said once a session, all else once for as long as it lasts.
  @Override
  public void show(Snapshot snapshot) {
    String present = snapshot.session().map(SessionView::id).orElse("");
    boolean isAnother = !present.equals(session);
    session = present;
    List<Line> lines = lines(snapshot);
    told.removeIf(line -> line.kind().equals(HELD) ? isAnother : !lines.contains(line));
    lines.stream().filter(told::add).forEach(line -> say(snapshot.at(), line));
  }

  @Override
  public void announce(Happening happening) {
    say(happening.at(), new Line(happening.kind(), happening.text()));
  }

  private static List<Line> lines(Snapshot snapshot) {
    NextMassage next = snapshot.next();
    List<Line> lines = new ArrayList<>();
    snapshot.holds().forEach(hold -> lines.add(new Line(HELD, hold)));
    snapshot
        .pad()
        .still()
        .forEach(motor -> lines.add(new Line("still", motor.id() + " " + motor.why())));
    if (snapshot.line().condition().equals(LineView.POOR)) {
      lines.add(POOR_LINE);
    }
    next.rest()
        .filter(rest -> rest.until().isPresent())
        .ifPresent(rest -> lines.add(new Line("rest", rest.text())));
    next.asked().ifPresent(asked -> lines.add(new Line("asked", StatusText.question(asked))));
    next.personal().forEach(sentence -> lines.add(new Line("advice", sentence)));
    next.advice().forEach(sentence -> lines.add(new Line("advice", sentence)));
    return lines;
  }

  private void say(Duration at, Line line) {
    double seconds = at.toMillis() / MILLIS_PER_SECOND;
    printer.execute(
        () -> {
          out.printf("%8.1f s  %-12s %s%n", seconds, line.kind(), line.text());
          out.flush();
        });
  }

  @Override
  public void close() {
    printer.shutdown();
    try {
      boolean _ = printer.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
