package org.lumbar.sim.pad;

/// The program's clock, made of a counter of 32 bits that comes round every 49.7 days: only the
/// difference of two readings counts, so that no time of the program ever jumps (hazard H45).
final class MillisCounter {
  private static final long MASK = 0xFFFF_FFFFL;

  private int newestReading;
  private long millis;

  /// Reads the counter; returns the milliseconds since the start.
  long read(int reading) {
    millis += reading - newestReading & MASK;
    newestReading = reading;
    return millis;
  }

  /// The counter shows something else from now on, and no time has passed.
  void setTo(int reading) {
    newestReading = reading;
  }
}
