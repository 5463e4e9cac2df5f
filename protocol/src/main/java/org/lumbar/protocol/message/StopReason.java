package org.lumbar.protocol.message;

/// Why the host stops the pad.
public enum StopReason implements Coded {
  /// The sender does not say, or says what this side does not know. A stop is a stop.
  UNSAID(0),
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

  @Override
  public int wire() {
    return wire;
  }
}
