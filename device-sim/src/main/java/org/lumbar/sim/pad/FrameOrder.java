package org.lumbar.sim.pad;

/// Limit L49: only a frame newer than the newest counts, by serial-number arithmetic modulo 65536.
final class FrameOrder {
  private static final int MODULUS = 0x10000;
  private static final int FARTHEST_AHEAD = 0x7FFF;

  private int newest;

  /// A greeting: its number is where counting begins.
  void beginAt(int sequence) {
    newest = sequence;
  }

  /// How far `sequence` is ahead of the newest: 0 is that one again, below 0 is older.
  int ahead(int sequence) {
    int distance = Math.floorMod(sequence - newest, MODULUS);
    return distance <= FARTHEST_AHEAD ? distance : distance - MODULUS;
  }

  void advanceTo(int sequence) {
    newest = sequence;
  }
}
