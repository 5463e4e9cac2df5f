package org.lumbar.sim.line;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Fault F33: a queue that lets everything out late and in order.
final class Delay implements Stage {
  private final LineFault.Delay how;
  private final SplittableRandom chance;
  private final Deque<byte[]> pieces = new ArrayDeque<>();
  private final Deque<Duration> dues = new ArrayDeque<>();
  private Duration latestDue = Duration.ZERO;

  Delay(LineFault.Delay how, SplittableRandom chance) {
    this.how = how;
    this.chance = chance;
  }

  @Override
  public void pass(byte[] piece, Duration now, Consumer<byte[]> on) {
    Duration extra = Duration.ofMillis(chance.nextLong(how.jitter().toMillis() + 1));
    Duration due = now.plus(how.fixed()).plus(extra);
    latestDue = due.compareTo(latestDue) > 0 ? due : latestDue;
    pieces.add(piece);
    dues.add(latestDue);
  }

  @Override
  public void advance(Duration now, Consumer<byte[]> on) {
    while (!dues.isEmpty() && dues.getFirst().compareTo(now) <= 0) {
      dues.removeFirst();
      on.accept(pieces.removeFirst());
    }
  }

  @Override
  public void end(Consumer<byte[]> on) {
    dues.clear();
    while (!pieces.isEmpty()) {
      on.accept(pieces.removeFirst());
    }
  }
}
