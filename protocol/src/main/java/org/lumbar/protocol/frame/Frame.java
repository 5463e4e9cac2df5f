package org.lumbar.protocol.frame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// One frame that has arrived whole. It is a window on the decoder's own buffer, so that decoding
/// needs no memory: use it only during [FrameSink#frame], and copy what must outlive that call.
public final class Frame {
  /// The most bytes between COBS and COBS: header, payload and CRC. With so few, stuffing never
  /// costs more than one byte, and an 8-bit index is enough for a pad.
  static final int MAX_BODY_BYTES = 254;

  static final int CRC_BYTES = 4;

  /// The most bytes that a payload may have.
  public static final int MAX_PAYLOAD_BYTES = MAX_BODY_BYTES - Header.BYTES - CRC_BYTES;

  private final ByteBuffer body;

  Frame(byte[] buffer) {
    body = ByteBuffer.wrap(buffer).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Looks at the first `length` bytes of the buffer: header and payload, without the CRC.
  Frame of(int length) {
    body.clear().limit(length);
    return this;
  }

  public Header header() {
    return Header.of(body);
  }

  /// The payload, little-endian, from the buffer's position to its limit.
  public ByteBuffer payload() {
    return body.position(Header.BYTES);
  }
}
