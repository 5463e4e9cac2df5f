package org.lumbar.protocol.message;

import java.util.List;

/// The kinds of message, as the frame header names them.
public enum MessageType implements Coded {
  /// What this side has no word for; only a [PadMessage.Refusal] names it.
  UNKNOWN(0x00),
  HELLO(0x01),
  ARM(0x02),
  DRIVE(0x03),
  STOP(0x04),
  WELCOME(0x81),
  TELEMETRY(0x82),
  PRESS(0x83),
  REFUSAL(0x84);

  private static final List<MessageType> ALL = List.of(values());

  private final int wire;

  MessageType(int wire) {
    this.wire = wire;
  }

  public static MessageType of(HostMessage message) {
    return switch (message) {
      case HostMessage.Hello _ -> HELLO;
      case HostMessage.Arm _ -> ARM;
      case HostMessage.Drive _ -> DRIVE;
      case HostMessage.Stop _ -> STOP;
    };
  }

  public static MessageType of(PadMessage message) {
    return switch (message) {
      case PadMessage.Welcome _ -> WELCOME;
      case PadMessage.Telemetry _ -> TELEMETRY;
      case PadMessage.Press _ -> PRESS;
      case PadMessage.Refusal _ -> REFUSAL;
    };
  }

  /// The type of code `wire`, or [#UNKNOWN].
  public static MessageType ofWire(int wire) {
    for (MessageType type : ALL) {
      if (type.wire == wire) {
        return type;
      }
    }
    return UNKNOWN;
  }

  @Override
  public int wire() {
    return wire;
  }
}
