package org.lumbar.sim.line;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Makes the stage of each fault, for one direction of a line.
final class Stages {
  private static final Duration BURST_PERIOD = Duration.ofMillis(100);
  private static final int BURSTS_PER_SECOND = 10;
  private static final Duration STREAM_PERIOD = Duration.ofMillis(5);
  private static final int STREAMS_PER_SECOND = 200;

  private final Direction.Way way;
  private final SplittableRandom chance;
  private final History history;

  Stages(Direction.Way way, SplittableRandom chance, History history) {
    this.way = way;
    this.chance = chance;
    this.history = history;
  }

  /// None where the fault leaves this direction alone.
  Optional<Stage> of(LineFault fault) {
    return switch (fault) {
      case LineFault.Noise(double share) ->
          one((piece, _, on) -> on.accept(Damage.noise(piece, share, chance)));
      case LineFault.Flips(double share, int bits) ->
          one(
              (piece, _, on) ->
                  on.accept(happens(share) ? Damage.flip(piece, bits, chance) : piece));
      case LineFault.FlipSweep() -> one(new FlipSweep());
      case LineFault.Cut(double share) ->
          one((piece, _, on) -> on.accept(happens(share) ? cut(piece) : piece));
      case LineFault.Loss(double share) ->
          one(
              (piece, _, on) -> {
                if (!happens(share)) {
                  on.accept(piece);
                }
              });
      case LineFault.Duplicates(double share, int times) ->
          one(
              (piece, _, on) -> {
                for (int copy = happens(share) ? times : 1; copy > 0; copy--) {
                  on.accept(piece);
                }
              });
      case LineFault.Reorder(double share) -> one(new Reorder(share, chance));
      case LineFault.Delay delay -> one(new Delay(delay, chance));
      case LineFault.DeafPad() -> nothingPasses(Direction.Way.TO_PAD);
      case LineFault.MutePad() -> nothingPasses(Direction.Way.TO_HOST);
      case LineFault.Unplugged(), LineFault.Blocked() -> Optional.empty();
      case LineFault.Garbage(int bytesPerSecond) ->
          bursts(() -> random(bytesPerSecond / BURSTS_PER_SECOND, 0));
      case LineFault.Endless(int bytesPerSecond) ->
          one(
              new Insertion(
                  STREAM_PERIOD,
                  () -> Optional.of(random(bytesPerSecond / STREAMS_PER_SECOND, 1))));
      case LineFault.Oversize(int bytes) -> bursts(() -> ended(random(bytes, 1)));
      case LineFault.Replay(int rate) -> one(Insertion.often(rate, history::old));
      case LineFault.ForeignSession(int rate) ->
          one(Insertion.often(rate, () -> history.newest().map(Forgery::ofOtherSession)));
      case LineFault.ForeignSource(int rate) ->
          one(Insertion.often(rate, () -> history.newest().map(Forgery::ofOtherSource)));
    };
  }

  private static Optional<Stage> one(Stage stage) {
    return Optional.of(stage);
  }

  private Optional<Stage> nothingPasses(Direction.Way which) {
    return way == which ? one((_, _, _) -> {}) : Optional.empty();
  }

  private static Optional<Stage> bursts(Supplier<byte[]> burst) {
    return one(new Insertion(BURST_PERIOD, () -> Optional.of(burst.get())));
  }

  private boolean happens(double share) {
    return chance.nextDouble() < share;
  }

  private byte[] cut(byte[] piece) {
    return Arrays.copyOf(piece, chance.nextInt(piece.length));
  }

  private byte[] random(int count, int lowest) {
    byte[] bytes = new byte[count];
    for (int at = 0; at < count; at++) {
      bytes[at] = (byte) chance.nextInt(lowest, 256);
    }
    return bytes;
  }

  private static byte[] ended(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length + 1);
  }
}
