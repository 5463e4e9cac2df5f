package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.PriorityQueue;

/// Time that passes when it is told to. Due tasks run one by one, each at its own time and in
/// order, those of the same time in the order in which their timers were made; nothing runs early,
/// late, twice or at once with another. One thread owns it.
public final class VirtualTimeline {
  /// So many tasks at one and the same time are a task that calls itself for ever.
  private static final int MOST_AT_ONE_TIME = 10_000;

  private final PriorityQueue<Timer> timers = new PriorityQueue<>(Timer::inOrder);
  private Duration now = Duration.ZERO;
  private long timersMade;
  private int atThisTime;
  private boolean isAdvancing;

  public Duration now() {
    return now;
  }

  /// Runs `task` once, at `due`.
  public Timer at(Duration due, Runnable task) {
    return add(due, Duration.ZERO, task);
  }

  /// Runs `task` again and again, for the first time one `period` from now.
  public Timer every(Duration period, Runnable task) {
    if (!period.isPositive()) {
      throw new IllegalArgumentException("a period must be longer than nothing, was " + period);
    }
    return add(now.plus(period), period, task);
  }

  /// Lets time pass up to `end`, and with it all that is due by then.
  public void advanceTo(Duration end) {
    requireNotPast(end);
    if (isAdvancing) {
      throw new IllegalStateException("a task must not let time pass: others would run inside it");
    }
    isAdvancing = true;
    try {
      while (!timers.isEmpty() && timers.peek().due.compareTo(end) <= 0) {
        run(timers.poll());
      }
      now = end;
    } finally {
      isAdvancing = false;
    }
  }

  private Timer add(Duration due, Duration period, Runnable task) {
    requireNotPast(due);
    Timer timer = new Timer(timersMade++, due, period, task);
    timers.add(timer);
    return timer;
  }

  private void requireNotPast(Duration time) {
    if (time.compareTo(now) < 0) {
      throw new IllegalArgumentException(
          "time does not go back: it is %s, not %s".formatted(now, time));
    }
  }

  private void run(Timer timer) {
    if (timer.isCancelled) {
      return;
    }
    atThisTime = timer.due.equals(now) ? atThisTime + 1 : 1;
    if (atThisTime > MOST_AT_ONE_TIME) {
      throw new IllegalStateException("time stands still at " + now + ": its tasks never end");
    }
    now = timer.due;
    if (timer.period.isPositive()) {
      timer.due = now.plus(timer.period);
      timers.add(timer);
    }
    if (!timer.isHeld()) {
      timer.task.run();
    }
  }

  /// Something that is going to run.
  public final class Timer {
    private final long number;
    private final Duration period;
    private final Runnable task;
    private Duration due;
    private Duration heldUntil = Duration.ZERO;
    private boolean isCancelled;

    private Timer(long number, Duration due, Duration period, Runnable task) {
      this.number = number;
      this.due = due;
      this.period = period;
      this.task = task;
    }

    private static int inOrder(Timer one, Timer other) {
      int byTime = one.due.compareTo(other.due);
      return byTime != 0 ? byTime : Long.compare(one.number, other.number);
    }

    public void cancel() {
      isCancelled = true;
    }

    /// What falls due before `time` is left out, and never made up for.
    public void holdUntil(Duration time) {
      heldUntil = time;
    }

    private boolean isHeld() {
      return now.compareTo(heldUntil) < 0;
    }
  }
}
