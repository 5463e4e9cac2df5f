package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.controller.bench.hazard.Hazard;
import org.lumbar.controller.bench.hazard.HazardRow;
import org.lumbar.controller.bench.hazard.SafetyCase;

/// Prints the rows of the safety case in their order, while the trials end in another one; at a
/// terminal a line below them says how many are done, and which is waited for.
final class HazardPrinter {
  private final PrintWriter out;
  private final int all;
  private final boolean isAtTerminal;
  private final Iterator<Hazard> order;
  private final Map<String, HazardRow> done = new HashMap<>();
  private Optional<Hazard> next;
  private int count;
  private String below = "";

  HazardPrinter(PrintWriter out, List<Hazard> hazards, boolean isAtTerminal) {
    this.out = out;
    all = hazards.size();
    this.isAtTerminal = isAtTerminal;
    order = hazards.iterator();
    next = following();
  }

  /// From any thread.
  synchronized void take(HazardRow row) {
    count++;
    done.put(row.hazard().id(), row);
    clearBelow();
    while (next.isPresent() && done.containsKey(next.get().id())) {
      out.println(SafetyCase.text(done.get(next.get().id())));
      next = following();
    }
    if (isAtTerminal) {
      next.ifPresent(hazard -> writeBelow(hazard.id()));
    }
    out.flush();
  }

  private void writeBelow(String awaited) {
    below = "%d of %d tried; waiting for %s ...".formatted(count, all, awaited);
    out.print(below);
  }

  private void clearBelow() {
    if (!below.isEmpty()) {
      out.print("\r" + " ".repeat(below.length()) + "\r");
      below = "";
    }
  }

  private Optional<Hazard> following() {
    return order.hasNext() ? Optional.of(order.next()) : Optional.empty();
  }
}
