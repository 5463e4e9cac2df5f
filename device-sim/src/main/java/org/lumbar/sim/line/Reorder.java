package org.lumbar.sim.line;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Fault F37: a piece steps aside and lets the next one go first.
final class Reorder implements Stage {
  private final double share;
  private final SplittableRandom chance;
  private Optional<byte[]> aside = Optional.empty();

  Reorder(double share, SplittableRandom chance) {
    this.share = share;
    this.chance = chance;
  }

  @Override
  public void pass(byte[] piece, Duration now, Consumer<byte[]> on) {
    if (aside.isEmpty() && chance.nextDouble() < share) {
      aside = Optional.of(piece);
      return;
    }
    on.accept(piece);
    end(on);
  }

  @Override
  public void end(Consumer<byte[]> on) {
    Optional<byte[]> late = aside;
    aside = Optional.empty();
    late.ifPresent(on);
  }
}
