package org.lumbar.sim.line;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Lets everything pass, and puts something of its own on the line once in every period.
final class Insertion implements Stage {
  private final Duration period;
  private final Supplier<Optional<byte[]>> own;
  private Optional<Duration> next = Optional.empty();

  Insertion(Duration period, Supplier<Optional<byte[]>> own) {
    this.period = period;
    this.own = own;
  }

  /// So many times a second.
  static Insertion often(int timesPerSecond, Supplier<Optional<byte[]>> own) {
    return new Insertion(Duration.ofSeconds(1).dividedBy(timesPerSecond), own);
  }

  @Override
  public void pass(byte[] piece, Duration now, Consumer<byte[]> on) {
    on.accept(piece);
  }

  @Override
  public void advance(Duration now, Consumer<byte[]> on) {
    Duration due = next.orElse(now);
    while (due.compareTo(now) <= 0) {
      own.get().ifPresent(on);
      due = due.plus(period);
    }
    next = Optional.of(due);
  }
}
