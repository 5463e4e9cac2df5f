package org.lumbar.controller.daemon;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.lumbar.controller.safety.ClockReading;

/// The only class that reads a clock. Every deadline stands on [#now], which never jumps; the wall
/// clock stamps reports and dates the screening.
public final class SystemTimeline implements InstantSource {
  private static final Path UPTIME = Path.of("/proc/uptime");
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
  private static final Path TIME_SERVICE = Path.of("/run/systemd/timesync");

  private final long origin = System.nanoTime();
  private final String boot = boot();

  /// Time since this timeline was made.
  public Duration now() {
    return Duration.ofNanos(System.nanoTime() - origin);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }

  /// What the machine's clocks say, with the time since its start, in which sleep counts too.
  public ClockReading reading() {
    Instant wall = Instant.now();
    return new ClockReading(wall, sinceBoot(), boot, !isWaitingToBeSet());
  }

  private Duration sinceBoot() {
    try {
      String seconds = Files.readString(UPTIME).split(" ", 2)[0];
      return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValue());
    } catch (IOException | NumberFormatException e) {
      return now();
    }
  }

  /// Where nothing tells one start of the machine from another, each timeline counts as one.
  private static String boot() {
    try {
      Files.readString(UPTIME);
      return Files.readString(BOOT_ID).strip();
    } catch (IOException e) {
      return UUID.randomUUID().toString();
    }
  }

  /// The system's own time service runs and has not set the clock yet.
  private static boolean isWaitingToBeSet() {
    return Files.exists(TIME_SERVICE) && !Files.exists(TIME_SERVICE.resolve("synchronized"));
  }

  /// Lets the calling thread wait until `deadline`, or until somebody unparks it, or a little less.
  public void parkUntil(Duration deadline) {
    long nanos = deadline.minus(now()).toNanos();
    if (nanos > 0) {
      LockSupport.parkNanos(this, nanos);
    }
  }
}
