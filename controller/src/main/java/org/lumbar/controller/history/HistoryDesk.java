package org.lumbar.controller.history;

import org.lumbar.controller.safety.Feeling;

/// Where a person says how their back is, from any thread.
public interface HistoryDesk {
  /// Takes it down; it counts for the next session.
  void felt(Feeling feeling);
}
