package org.lumbar.sim.fault;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// One direction of a bad line. Bytes go in cut anywhere; what is left of them comes out frame by
/// frame, a frame being all bytes up to a zero. The same seed and bytes give the same harm.
/// Mutable: one thread owns it.
public final class LineNoise {
  private static final int DELIMITER = 0;

  /// No frame of the wire is longer; more bytes without a delimiter pass on as they are.
  private static final int LONGEST_FRAME_BYTES = 256;

  private final LineShares shares;
  private final SplittableRandom chance;
  private final Consumer<byte[]> receiver;
  private final byte[] collected = new byte[LONGEST_FRAME_BYTES];
  private int count;
  private long damagedBytes;
  private long lostFrames;
  private long doubledFrames;

  public LineNoise(LineShares shares, SplittableRandom chance, Consumer<byte[]> receiver) {
    this.shares = shares;
    this.chance = chance;
    this.receiver = receiver;
  }

  /// The first `length` bytes of `bytes` enter the line.
  public void accept(byte[] bytes, int length) {
    for (int at = 0; at < length; at++) {
      collected[count++] = bytes[at];
      if (bytes[at] == DELIMITER || count == LONGEST_FRAME_BYTES) {
        pass(Arrays.copyOf(collected, count));
        count = 0;
      }
    }
  }

  public LineHarm harm() {
    return new LineHarm(damagedBytes, lostFrames, doubledFrames);
  }

  private void pass(byte[] frame) {
    if (happens(shares.lostFrames())) {
      lostFrames++;
      return;
    }
    if (happens(shares.doubledFrames())) {
      doubledFrames++;
      receiver.accept(damaged(frame));
    }
    receiver.accept(damaged(frame));
  }

  private byte[] damaged(byte[] frame) {
    byte[] arrived = frame.clone();
    for (int at = 0; at < arrived.length; at++) {
      if (happens(shares.damagedBytes())) {
        damagedBytes++;
        arrived[at] ^= (byte) chance.nextInt(1, 256);
      }
    }
    return arrived;
  }

  private boolean happens(double share) {
    return chance.nextDouble() < share;
  }
}
