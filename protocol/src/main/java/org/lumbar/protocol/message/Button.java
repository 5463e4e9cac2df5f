package org.lumbar.protocol.message;

/// The buttons at the pad.
public enum Button {
  START(1),
  STOP(2),
  SOFTER(3),
  HEAT(4);

  private final int wire;

  Button(int wire) {
    this.wire = wire;
  }

  /// The code on the wire; it never changes its meaning.
  public int wire() {
    return wire;
  }
}
