package org.lumbar.protocol.frame;

import java.nio.ByteBuffer;

/// What stands before the payload of every frame. All are unsigned: `version`, `address` and `type`
/// of 8 bits, `nonce` of 32 (any `int`), the rest of 16. `timeMillis` is the low part of the
/// sender's own clock, `echoMillis` the latest `timeMillis` that it has seen from the other side,
/// so that each side learns how old a frame is without comparing clocks.
public record Header(
    int version, int address, int type, int nonce, int sequence, int timeMillis, int echoMillis) {

  /// The protocol that this code speaks.
  public static final int VERSION = 1;

  /// The address of a frame from the host (1) to the pad (2).
  public static final int HOST_TO_PAD = 0x12;

  /// The address of a frame from the pad (2) to the host (1).
  public static final int PAD_TO_HOST = 0x21;

  /// The nonce of a frame that belongs to no session.
  public static final int NO_SESSION = 0;

  static final int BYTES = 13;

  private static final int LARGEST_U8 = 0xFF;
  private static final int LARGEST_U16 = 0xFFFF;

  public Header {
    requireWithin("version", version, LARGEST_U8);
    requireWithin("address", address, LARGEST_U8);
    requireWithin("type", type, LARGEST_U8);
    requireWithin("sequence", sequence, LARGEST_U16);
    requireWithin("timeMillis", timeMillis, LARGEST_U16);
    requireWithin("echoMillis", echoMillis, LARGEST_U16);
  }

  /// `frame` is little-endian and begins with a header; its position stays where it is.
  static Header of(ByteBuffer frame) {
    return new Header(
        Byte.toUnsignedInt(frame.get(0)),
        Byte.toUnsignedInt(frame.get(1)),
        Byte.toUnsignedInt(frame.get(2)),
        frame.getInt(3),
        Short.toUnsignedInt(frame.getShort(7)),
        Short.toUnsignedInt(frame.getShort(9)),
        Short.toUnsignedInt(frame.getShort(11)));
  }

  /// `bytes` is little-endian.
  void write(ByteBuffer bytes) {
    bytes.put((byte) version).put((byte) address).put((byte) type).putInt(nonce);
    bytes.putShort((short) sequence).putShort((short) timeMillis).putShort((short) echoMillis);
  }

  private static void requireWithin(String field, int value, int largest) {
    if (value < 0 || value > largest) {
      throw new IllegalArgumentException(field + " must be 0.." + largest + ", was " + value);
    }
  }
}
