package org.lumbar.sim.line;

import java.time.Duration;
import java.util.function.Consumer;

/// Fault F30: one bit of each piece is turned over, in each the next one.
final class FlipSweep implements Stage {
  private int number;

  @Override
  public void pass(byte[] piece, Duration now, Consumer<byte[]> on) {
    on.accept(Damage.flipAt(piece, number));
    number = number + 1 & Integer.MAX_VALUE;
  }
}
