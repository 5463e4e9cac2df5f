package org.lumbar.sim.junit;

import java.time.Duration;
import java.util.function.Consumer;

/// Something of a test that is called again and again in virtual time.
final class RegularTask {
  private final Duration period;
  private final Consumer<Duration> action;
  private Duration next;

  RegularTask(Duration period, Consumer<Duration> action, Duration now) {
    this.period = period;
    this.action = action;
    next = now.plus(period);
  }

  void callIfDue(Duration now) {
    if (now.compareTo(next) >= 0) {
      next = next.plus(period);
      action.accept(now);
    }
  }
}
