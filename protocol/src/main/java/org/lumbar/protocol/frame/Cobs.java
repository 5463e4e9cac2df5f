package org.lumbar.protocol.frame;

/// Consistent overhead byte stuffing: rewrites bytes so that none of them is zero, at the cost of
/// one byte in 254. Zero is then free to end a frame, and a receiver that has lost its place finds
/// it again at the next zero.
final class Cobs {
  /// What [#decode] returns for bytes that no encoder makes.
  static final int MALFORMED = -1;

  private static final int LONGEST_BLOCK = 0xFF;

  private Cobs() {}

  /// The most bytes that `length` bytes can become, without the delimiter.
  static int longestEncoding(int length) {
    return length + Math.max(1, Math.ceilDiv(length, LONGEST_BLOCK - 1));
  }

  /// Encodes the first `length` bytes of `plain` into `stuffed`, without a delimiter, and returns
  /// how many they have become.
  static int encode(byte[] plain, int length, byte[] stuffed) {
    int codeAt = 0;
    int to = 1;
    for (int from = 0; from < length; from++) {
      if (plain[from] != 0) {
        stuffed[to++] = plain[from];
      }
      boolean full = to - codeAt == LONGEST_BLOCK && from + 1 < length;
      if (plain[from] == 0 || full) {
        stuffed[codeAt] = (byte) (to - codeAt);
        codeAt = to++;
      }
    }
    stuffed[codeAt] = (byte) (to - codeAt);
    return to;
  }

  /// Decodes the first `length` bytes of `stuffed`, none of which is zero, into `plain`. Returns
  /// how many they have become, or [#MALFORMED] where a block runs past the end.
  static int decode(byte[] stuffed, int length, byte[] plain) {
    int from = 0;
    int to = 0;
    while (from < length) {
      int code = Byte.toUnsignedInt(stuffed[from]);
      if (from + code > length) {
        return MALFORMED;
      }
      System.arraycopy(stuffed, from + 1, plain, to, code - 1);
      from += code;
      to += code - 1;
      if (code < LONGEST_BLOCK && from < length) {
        plain[to++] = 0;
      }
    }
    return to;
  }
}
