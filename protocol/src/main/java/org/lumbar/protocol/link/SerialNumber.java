package org.lumbar.protocol.link;

/// Sequence numbers of 16 bits that come round (limit L49): of two numbers, that one is newer which
/// is reached from the other in fewer than 32768 steps up.
final class SerialNumber {
  private static final int MASK = 0xFFFF;
  private static final int HALF = 0x8000;

  private SerialNumber() {}

  static int next(int number) {
    return (number + 1) & MASK;
  }

  static boolean isNewer(int number, int last) {
    int ahead = stepsFrom(last, number);
    return ahead > 0 && ahead < HALF;
  }

  /// How many numbers have been left out between `last` and the newer `number`.
  static int missingBetween(int last, int number) {
    return stepsFrom(last, number) - 1;
  }

  private static int stepsFrom(int last, int number) {
    return (number - last) & MASK;
  }
}
