package org.lumbar.protocol.frame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Makes the bytes of a frame as they go on the line, the closing delimiter included.
public final class FrameEncoder {
  private FrameEncoder() {}

  public static byte[] encode(Header header, byte[] payload) {
    if (payload.length > Frame.MAX_PAYLOAD_BYTES) {
      throw new IllegalArgumentException(
          "a payload has at most "
              + Frame.MAX_PAYLOAD_BYTES
              + " bytes, this one has "
              + payload.length);
    }
    byte[] body = body(header, payload);
    byte[] wire = new byte[Cobs.longestEncoding(body.length) + 1];
    int stuffed = Cobs.encode(body, body.length, wire);
    return Arrays.copyOf(wire, stuffed + 1);
  }

  private static byte[] body(Header header, byte[] payload) {
    int checkedLength = Header.BYTES + payload.length;
    byte[] body = new byte[checkedLength + Frame.CRC_BYTES];
    ByteBuffer bytes = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
    header.write(bytes);
    bytes.put(payload);
    bytes.putInt(new Crc().over(body, checkedLength));
    return body;
  }
}
