package org.lumbar.controller.bench;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;

/// Keeps what happened in a simulation.
final class Journal implements StatusBoard {
  private final List<Happening> happenings = new ArrayList<>();

  @Override
  public void show(Snapshot snapshot) {
    // The report is made of the pad's own truth.
  }

  @Override
  public void announce(Happening happening) {
    happenings.add(happening);
  }

  List<Happening> happenings() {
    return List.copyOf(happenings);
  }
}
