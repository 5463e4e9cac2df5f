package org.lumbar.protocol.message;

/// The buttons at the pad.
public enum Button implements Coded {
  START(1),
  STOP(2),
  SOFTER(3),
  HEAT(4);

  private final int wire;

  Button(int wire) {
    this.wire = wire;
  }

  @Override
  public int wire() {
    return wire;
  }
}
