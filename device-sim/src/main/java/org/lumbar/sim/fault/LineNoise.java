package org.lumbar.sim.fault;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// One direction of a bad line (faults F30, F35, F36). Bytes go in however they are cut; what is
/// left of them comes out frame by frame. The same seed and bytes give the same noise. Mutable: one
/// thread owns it.
public final class LineNoise {
  private static final int DELIMITER = 0;

  /// Longer than any frame: what has no delimiter goes on too.
  private static final int LONGEST_PIECE = 1024;

  private final NoiseSettings settings;
  private final SplittableRandom random;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();

  public LineNoise(NoiseSettings settings, long seed) {
    this.settings = settings;
    this.random = new SplittableRandom(seed);
  }

  /// The first `length` bytes of `bytes` enter the line; `out` gets what leaves it.
  public void pass(byte[] bytes, int length, Consumer<byte[]> out) {
    for (int at = 0; at < length; at++) {
      piece.write(bytes[at]);
      if (bytes[at] == DELIMITER || piece.size() == LONGEST_PIECE) {
        carry(piece.toByteArray(), out);
        piece.reset();
      }
    }
  }

  private void carry(byte[] frame, Consumer<byte[]> out) {
    if (happens(settings.frameLoss())) {
      return;
    }
    out.accept(damaged(frame));
    if (happens(settings.frameDuplicate())) {
      out.accept(damaged(frame));
    }
  }

  private byte[] damaged(byte[] frame) {
    byte[] arrived = frame.clone();
    for (int at = 0; at < arrived.length; at++) {
      if (happens(settings.byteDamage())) {
        arrived[at] ^= (byte) random.nextInt(1, 256);
      }
    }
    return arrived;
  }

  private boolean happens(double share) {
    return share > 0 && random.nextDouble() < share;
  }
}
