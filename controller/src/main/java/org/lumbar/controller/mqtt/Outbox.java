package org.lumbar.controller.mqtt;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.lumbar.controller.status.Snapshot;

/// What waits for the broker: the newest snapshot, which every older one gives way to, and the
/// letters that each count. Nobody who puts something in ever waits; when a broker is away for
/// long, the oldest letters go.
final class Outbox {
  private static final int MOST_LETTERS = 500;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition somethingNew = lock.newCondition();
  private final Deque<Letter> letters = new ArrayDeque<>();
  private Optional<Snapshot> newest = Optional.empty();
  private boolean rung;
  private boolean closing;

  void show(Snapshot snapshot) {
    within(
        () -> {
          newest = Optional.of(snapshot);
          ringLocked();
        });
  }

  void post(Letter letter) {
    within(
        () -> {
          if (letters.size() == MOST_LETTERS) {
            letters.removeFirst();
          }
          letters.addLast(letter);
          ringLocked();
        });
  }

  /// Puts back a letter that did not arrive, in front of all others.
  void putBack(Letter letter) {
    within(() -> letters.addFirst(letter));
  }

  /// Wakes whoever waits in [#awaitNews].
  void ring() {
    within(this::ringLocked);
  }

  void close() {
    within(
        () -> {
          closing = true;
          ringLocked();
        });
  }

  Optional<Snapshot> newest() {
    lock.lock();
    try {
      return newest;
    } finally {
      lock.unlock();
    }
  }

  Optional<Letter> nextLetter() {
    lock.lock();
    try {
      return Optional.ofNullable(letters.pollFirst());
    } finally {
      lock.unlock();
    }
  }

  boolean isClosing() {
    lock.lock();
    try {
      return closing;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until something has been put in since the last call, or `patience` is over.
  void awaitNews(Duration patience) throws InterruptedException {
    await(patience, false);
  }

  /// Waits until the outbox closes, or `patience` is over.
  void awaitClosing(Duration patience) throws InterruptedException {
    await(patience, true);
  }

  private void await(Duration patience, boolean closingOnly) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (!closing && (closingOnly || !rung) && left > 0) {
        left = somethingNew.awaitNanos(left);
      }
      rung = false;
    } finally {
      lock.unlock();
    }
  }

  private void ringLocked() {
    rung = true;
    somethingNew.signalAll();
  }

  private void within(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }
}
