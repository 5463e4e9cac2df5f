package org.lumbar.controller.page;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.status.Snapshot;

/// The newest snapshot, and the place where every open page waits for a newer one. A slow page
/// misses some and never has a backlog.
final class Newest {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition hasChanged = lock.newCondition();
  private @Nullable Snapshot snapshot;
  private boolean isClosed;

  void put(Snapshot newer) {
    lock.lock();
    try {
      snapshot = newer;
      hasChanged.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Whether a massage runs or comes to its end, as far as is known.
  boolean isMassaging() {
    lock.lock();
    try {
      return snapshot != null
          && switch (snapshot.state()) {
            case RUNNING, PAUSED, STOPPING -> true;
            case DISCONNECTED, IDLE, FAULT -> false;
          };
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      isClosed = true;
      hasChanged.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return isClosed;
    } finally {
      lock.unlock();
    }
  }

  /// Waits for a snapshot after the one of that `sequence`; empty when none has come within
  /// `patience`.
  Optional<Snapshot> awaitAfter(long sequence, Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (!isClosed && nanos > 0) {
        if (snapshot != null && snapshot.sequence() > sequence) {
          return Optional.of(snapshot);
        }
        nanos = hasChanged.awaitNanos(nanos);
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
