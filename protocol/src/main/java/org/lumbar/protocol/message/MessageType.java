package org.lumbar.protocol.message;

/// The kinds of message, as the frame header names them.
public enum MessageType {
  HELLO(0x01),
  ARM(0x02),
  DRIVE(0x03),
  STOP(0x04),
  WELCOME(0x81),
  TELEMETRY(0x82),
  PRESS(0x83),
  REFUSAL(0x84);

  private final int wire;

  MessageType(int wire) {
    this.wire = wire;
  }

  /// The code on the wire; it never changes its meaning.
  public int wire() {
    return wire;
  }
}
