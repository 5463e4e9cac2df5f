package org.lumbar.sim.line;

import java.util.SplittableRandom;

/// Changes bytes on their way, and never how many there are (fault F30).
final class Damage {
  private static final int BITS = 8;

  private Damage() {}

  /// Each byte has its own chance to become another one.
  static byte[] noise(byte[] piece, double share, SplittableRandom chance) {
    byte[] arrived = piece.clone();
    for (int at = 0; at < arrived.length; at++) {
      if (chance.nextDouble() < share) {
        arrived[at] ^= (byte) chance.nextInt(1, 256);
      }
    }
    return arrived;
  }

  /// Turns over `bits` neighbours somewhere; where a cut has left nothing there is nothing to turn.
  static byte[] flip(byte[] piece, int bits, SplittableRandom chance) {
    if (piece.length == 0) {
      return piece;
    }
    byte[] arrived = piece.clone();
    int first = chance.nextInt(piece.length * BITS);
    for (int bit = first; bit < Math.min(first + bits, piece.length * BITS); bit++) {
      turnOver(arrived, bit);
    }
    return arrived;
  }

  /// Turns over the bit of this number, counted round and round.
  static byte[] flipAt(byte[] piece, int number) {
    if (piece.length == 0) {
      return piece;
    }
    byte[] arrived = piece.clone();
    turnOver(arrived, number % (piece.length * BITS));
    return arrived;
  }

  private static void turnOver(byte[] bytes, int bit) {
    bytes[bit / BITS] ^= (byte) (1 << bit % BITS);
  }
}
