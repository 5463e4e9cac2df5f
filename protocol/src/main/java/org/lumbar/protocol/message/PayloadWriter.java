package org.lumbar.protocol.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lumbar.protocol.frame.Frame;

/// Writes a payload field by field. A value that its field cannot hold is a mistake of the caller
/// and throws: it is never cut to fit.
final class PayloadWriter {
  private static final int LARGEST_U8 = 0xFF;
  private static final int LARGEST_U16 = 0xFFFF;

  private final ByteBuffer out =
      ByteBuffer.allocate(Frame.MAX_PAYLOAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  PayloadWriter u8(int value) {
    out.put((byte) within(0, value, LARGEST_U8));
    return this;
  }

  PayloadWriter u16(int value) {
    out.putShort((short) within(0, value, LARGEST_U16));
    return this;
  }

  void i16(int value) {
    out.putShort((short) within(Short.MIN_VALUE, value, Short.MAX_VALUE));
  }

  PayloadWriter i32(int value) {
    out.putInt(value);
    return this;
  }

  PayloadWriter code(Coded word) {
    return u8(word.wire());
  }

  void levels(MotorLevels levels) {
    for (int motor = 0; motor < levels.count(); motor++) {
      u8(levels.steps(motor));
    }
  }

  /// `text` in a field of `size` bytes, filled up with zeros.
  void text(String text, int size) {
    out.put(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), size));
  }

  PayloadWriter raw(byte[] bytes) {
    out.put(bytes);
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(out.array(), out.position());
  }

  private static int within(int smallest, int value, int largest) {
    if (value < smallest || value > largest) {
      throw new IllegalArgumentException(
          "a field of " + smallest + ".." + largest + " cannot hold " + value);
    }
    return value;
  }
}
