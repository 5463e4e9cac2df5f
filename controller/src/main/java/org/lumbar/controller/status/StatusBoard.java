package org.lumbar.controller.status;

/// Where snapshots and happenings are shown. Called on the control thread: an implementation takes
/// the value and returns at once; whatever is slow or can fail happens on a thread of its own.
public interface StatusBoard extends AutoCloseable {
  void show(Snapshot snapshot);

  /// Something happened that a watcher may want to hear of once.
  void announce(Happening happening);

  /// Nothing follows any more: what was taken is still shown, if that does not take long.
  @Override
  default void close() {}
}
