package org.lumbar.protocol.message;

/// Why the host stops the pad.
public enum StopReason {
  /// Somebody pressed or asked for stop.
  PERSON(1),
  /// The routine has come to its end.
  ENDED(2),
  /// The host has found a fault.
  FAULT(3),
  /// The daemon ends.
  SHUTDOWN(4);

  private final int wire;

  StopReason(int wire) {
    this.wire = wire;
  }

  /// The code on the wire; it never changes its meaning.
  public int wire() {
    return wire;
  }
}
