package org.lumbar.protocol.message;

/// What the pad is doing.
public enum PadState implements Coded {
  /// Everything off; nothing but an arm after a local press leads out.
  SAFE(0),
  /// A session may drive the outputs.
  ARMED(1),
  /// Everything off and latched until the fault is acknowledged at the pad.
  FAULT(2);

  private final int wire;

  PadState(int wire) {
    this.wire = wire;
  }

  @Override
  public int wire() {
    return wire;
  }
}
