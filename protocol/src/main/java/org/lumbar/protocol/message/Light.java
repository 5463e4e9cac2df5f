package org.lumbar.protocol.message;

/// How the light on the pad behaves.
public enum Light implements Coded {
  OFF(0),
  /// Green: running, or ready.
  STEADY(1),
  /// Follows the brightness, which the host paces at 4 s in and 6 s out (fact F26).
  BREATHE(2),
  /// Yellow, 0.5 Hz: a question or a warning.
  ASK(3),
  /// Red, 2 Hz: a fault.
  ALARM(4);

  private final int wire;

  Light(int wire) {
    this.wire = wire;
  }

  @Override
  public int wire() {
    return wire;
  }
}
