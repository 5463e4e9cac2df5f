package org.lumbar.controller.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Session;
import org.lumbar.routines.picture.Zone;
import org.lumbar.routines.render.Phase;

/// Shows how a simulation goes: at a terminal one line that changes, with the technique and the
/// strength of every zone; elsewhere a plain line for every change of state and technique.
final class Progress implements Runnable, AutoCloseable {
  private static final int WIDTH = 24;
  private static final int WHOLE_PERCENT = 100;
  private static final String HEIGHTS = " .:-=+*#";
  private static final double STRONGEST = 6;

  /// What a longer line has left behind goes.
  private static final String REST_OF_LINE = "\u001b[K";

  private final PrintWriter out;
  private final Simulation simulation;
  private final Duration whole;
  private final boolean isAtTerminal;
  private final List<Zone> zones;
  private String shown = "";

  Progress(PrintWriter out, Simulation simulation, Duration whole, boolean isAtTerminal) {
    this.out = out;
    this.simulation = simulation;
    this.whole = whole;
    this.isAtTerminal = isAtTerminal;
    zones = Zone.of(simulation.plan().layout());
  }

  /// Whether somebody looks, and does not read it in a file later.
  static boolean isAtTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public void run() {
    String what = what();
    String line = isAtTerminal ? bar(what) : what;
    if (line.equals(shown)) {
      return;
    }
    shown = line;
    if (isAtTerminal) {
      out.print("\r" + line + REST_OF_LINE);
    } else {
      out.println("%s  %s".formatted(TimeWords.of(simulation.now()), line));
    }
    out.flush();
  }

  /// The line that changed is left as it is.
  @Override
  public void close() {
    if (isAtTerminal && !shown.isEmpty()) {
      out.println();
    }
  }

  private String bar(String what) {
    int full = WIDTH * percent() / WHOLE_PERCENT;
    return "[%s%s] %3d %%  %-24s |%s|"
        .formatted("#".repeat(full), ".".repeat(WIDTH - full), percent(), what, levels());
  }

  private int percent() {
    return (int)
        Math.min(
            WHOLE_PERCENT,
            WHOLE_PERCENT * simulation.massaged().toMillis() / Math.max(1, whole.toMillis()));
  }

  private String what() {
    return simulation.state().condition() instanceof Condition.Running(Session session)
        ? words(session.programme().at(session.played(), session.capLevel()).phase())
        : Situation.of(simulation.state()).word();
  }

  private static String words(Phase phase) {
    return "%s: %s".formatted(phase.part(), phase.technique());
  }

  /// One character for each zone, the denser the stronger.
  private String levels() {
    return zones.stream()
        .map(zone -> zone.strength(simulation.pad().applied()::level))
        .map(level -> (int) Math.ceil(Math.min(1, level / STRONGEST) * (HEIGHTS.length() - 1)))
        .map(height -> HEIGHTS.substring(height, height + 1))
        .collect(Collectors.joining());
  }
}
