package org.lumbar.controller.daemon;

import java.util.Arrays;
import java.util.HexFormat;

/// Some bytes as one value.
public final class Chunk {
  private final byte[] bytes;

  private Chunk(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A copy of the first `length` bytes of `bytes`.
  public static Chunk of(byte[] bytes, int length) {
    return new Chunk(Arrays.copyOf(bytes, length));
  }

  public int length() {
    return bytes.length;
  }

  /// A copy.
  public byte[] toBytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chunk chunk && Arrays.equals(bytes, chunk.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.ofDelimiter(" ").formatHex(bytes);
  }
}
