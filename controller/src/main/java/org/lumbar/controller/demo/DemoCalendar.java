package org.lumbar.controller.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.page.Calendar;
import org.lumbar.controller.safety.ClockReading;

/// The demo's own calendar: the machine's clocks and the days that somebody has turned. All clocks
/// go on by a day together, as if the demo had run through the night, so this is no clock that was
/// set (L60).
public final class DemoCalendar implements Calendar {
  private final SystemTimeline timeline;
  private final AtomicInteger turned = new AtomicInteger();

  public DemoCalendar(SystemTimeline timeline) {
    this.timeline = timeline;
  }

  @Override
  public Instant instant() {
    return timeline.instant().plus(ahead());
  }

  public ClockReading reading() {
    ClockReading machine = timeline.reading();
    Duration ahead = ahead();
    return new ClockReading(
        machine.wall().plus(ahead),
        machine.sinceBoot().plus(ahead),
        machine.boot(),
        machine.isSet());
  }

  @Override
  public void turn() {
    turned.incrementAndGet();
  }

  private Duration ahead() {
    return Duration.ofDays(turned.get());
  }
}
