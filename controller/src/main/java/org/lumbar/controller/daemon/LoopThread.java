package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that decides. It calls the control loop every 20 ms on absolute deadlines; other
/// threads only leave it notes, which it takes up as soon as they come, urgent ones first. A tick
/// that was missed is skipped, never made up for in a burst.
final class LoopThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LoopThread.class);

  /// More notes than this are turned away, so that a flood cannot fill the memory (H41).
  private static final int MOST_NOTES = 10_000;

  /// L52: this late is worth a line in the log.
  private static final Duration LATE = Duration.ofMillis(100);

  /// H58: so long a pad that has not heard the last stop is told again.
  private static final Duration FAREWELL = Duration.ofMillis(500);

  private final SystemTimeline timeline;
  private final ControlLoop loop;
  private final Duration tooLate;
  private final Consumer<Throwable> whenBroken;
  private final BlockingDeque<Consumer<Duration>> notes = new LinkedBlockingDeque<>(MOST_NOTES);
  private final Thread thread = Thread.ofPlatform().name("control-loop").unstarted(this::run);
  private volatile boolean isOpen = true;
  private Duration goesOnUntil = Duration.ZERO;

  /// `tooLate` is a fault (L52); `whenBroken` is told when the loop has died.
  LoopThread(
      SystemTimeline timeline, ControlLoop loop, Duration tooLate, Consumer<Throwable> whenBroken) {
    this.timeline = timeline;
    this.loop = loop;
    this.tooLate = tooLate;
    this.whenBroken = whenBroken;
  }

  void start() {
    thread.start();
  }

  /// Leaves a note; `false` where there are too many.
  boolean post(Consumer<Duration> note) {
    boolean isTaken = notes.offerLast(note);
    LockSupport.unpark(thread);
    return isTaken;
  }

  /// Leaves a note that goes before all others; for a stop.
  void postUrgent(Consumer<Duration> note) {
    while (!notes.offerFirst(note)) {
      notes.pollLast();
    }
    LockSupport.unpark(thread);
  }

  private void run() {
    try {
      Duration deadline = timeline.now();
      while (isOpen || isFarewellOwed()) {
        timeline.parkUntil(deadline);
        takeNotes();
        Duration now = timeline.now();
        if (now.compareTo(deadline) >= 0) {
          noticeLateness(now.minus(deadline), now);
          loop.tick(now);
          deadline = nextDeadline(deadline, now);
        }
      }
    } catch (RuntimeException | Error e) {
      whenBroken.accept(e);
    }
  }

  private boolean isFarewellOwed() {
    return loop.mayPadBeOn() && timeline.now().compareTo(goesOnUntil) < 0;
  }

  private void takeNotes() {
    for (Consumer<Duration> note = notes.pollFirst(); note != null; note = notes.pollFirst()) {
      note.accept(timeline.now());
    }
  }

  private void noticeLateness(Duration late, Duration now) {
    if (late.compareTo(LATE) > 0) {
      LOG.warn("the control loop was late by {} ms", late.toMillis());
    }
    if (late.compareTo(tooLate) > 0) {
      loop.happen(new Event.Alarmed(now, new Cause.LoopLate(late)));
    }
  }

  private static Duration nextDeadline(Duration deadline, Duration now) {
    Duration next = deadline.plus(ControlLoop.PERIOD);
    return next.compareTo(now) > 0 ? next : now.plus(ControlLoop.PERIOD);
  }

  /// Runs `last` as the last note, and waits until the pad is off, but not for long, and the thread
  /// has ended.
  void close(Optional<Consumer<Duration>> last) {
    last.ifPresent(this::postUrgent);
    post(this::leave);
    LockSupport.unpark(thread);
    try {
      thread.join(Duration.ofSeconds(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void leave(Duration now) {
    goesOnUntil = now.plus(FAREWELL);
    isOpen = false;
  }

  @Override
  public void close() {
    close(Optional.empty());
  }
}
