package org.lumbar.protocol.message;

/// What the pad is doing.
public enum PadState {
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

  /// The code on the wire; it never changes its meaning.
  public int wire() {
    return wire;
  }
}
