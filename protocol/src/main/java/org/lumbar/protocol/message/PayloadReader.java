package org.lumbar.protocol.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a payload field by field. The first thing that is wrong sticks, and later fields read as
/// harmless placeholders, so that a decoder can be written without a check after every field;
/// [#message] then gives no message.
final class PayloadReader {
  private static final String NOTHING_WRONG = "";
  private static final Pattern FILLED_TEXT = Pattern.compile("([ -~]*)\\x00*");

  private final ByteBuffer in;
  private String wrong = NOTHING_WRONG;

  /// `in` is little-endian.
  PayloadReader(ByteBuffer in) {
    this.in = in;
  }

  int u8() {
    return has(Byte.BYTES) ? Byte.toUnsignedInt(in.get()) : 0;
  }

  int u16() {
    return has(Short.BYTES) ? Short.toUnsignedInt(in.getShort()) : 0;
  }

  int i16() {
    return has(Short.BYTES) ? in.getShort() : 0;
  }

  int i32() {
    return has(Integer.BYTES) ? in.getInt() : 0;
  }

  /// A byte of at most `largest`.
  int u8(String field, int largest) {
    return within(field, u8(), largest);
  }

  /// `value`, or 0 where it is above `largest`.
  int within(String field, int value, int largest) {
    if (value <= largest) {
      return value;
    }
    fail(field + " is " + value + ", above " + largest);
    return 0;
  }

  <E extends Coded> E code(String field, E[] known) {
    return code(field, u8(), known);
  }

  /// The word among `known` of code `code`.
  <E extends Coded> E code(String field, int code, E[] known) {
    for (E word : known) {
      if (word.wire() == code) {
        return word;
      }
    }
    fail(field + " " + code + " is unknown");
    return known[0];
  }

  MotorLevels levels(int motors) {
    int[] steps = new int[motors];
    for (int motor = 0; motor < motors; motor++) {
      steps[motor] = u8();
    }
    return MotorLevels.of(steps);
  }

  /// Printable ASCII in a field of `size` bytes, filled up with zeros.
  String text(String field, int size) {
    byte[] bytes = new byte[size];
    for (int at = 0; at < size; at++) {
      bytes[at] = (byte) u8();
    }
    Matcher text = FILLED_TEXT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (text.matches()) {
      return text.group(1);
    }
    fail(field + " is not printable ASCII filled up with zeros");
    return "";
  }

  void fail(String why) {
    if (isRight()) {
      wrong = why;
    }
  }

  boolean isRight() {
    return wrong.equals(NOTHING_WRONG);
  }

  /// The end of the payload: what has been read, as `whole` makes it, if all of it was right and
  /// nothing is left over.
  <M> Decoded<M> message(Supplier<M> whole) {
    if (in.hasRemaining()) {
      fail(in.remaining() + " bytes too many");
    }
    return isRight() ? new Decoded.Understood<>(whole.get()) : new Decoded.Malformed<>(wrong);
  }

  private boolean has(int bytes) {
    if (in.remaining() >= bytes) {
      return true;
    }
    fail("the payload ends too early");
    return false;
  }
}
