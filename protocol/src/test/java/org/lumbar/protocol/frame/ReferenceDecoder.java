package org.lumbar.protocol.frame;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The frame format read off PROTOCOL.md once more, as plainly as it can be written: the whole
/// stream at once, a list of bytes, a CRC bit by bit. What the real decoder says must agree.
public final class ReferenceDecoder {
  private static final int LONGEST_STUFFED = 255;
  private static final int SHORTEST_BODY = 17;
  private static final int POLYNOMIAL = 0xEDB88320;

  private ReferenceDecoder() {}

  /// What is in `stream`, in order: a body without its CRC in hex, or the name of a noise.
  public static List<String> outcomes(byte[] stream) {
    List<String> outcomes = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= stream.length; at++) {
      boolean isEnd = at == stream.length;
      if (isEnd || stream[at] == 0) {
        chunk(Arrays.copyOfRange(stream, start, at), !isEnd, outcomes);
        start = at + 1;
      }
    }
    return outcomes;
  }

  private static void chunk(byte[] stuffed, boolean isDelimited, List<String> outcomes) {
    if (stuffed.length > LONGEST_STUFFED) {
      outcomes.add("TOO_LONG");
    } else if (isDelimited && stuffed.length > 0) {
      outcomes.add(body(stuffed));
    }
  }

  private static String body(byte[] stuffed) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (int at = 0; at < stuffed.length; ) {
      int code = stuffed[at] & 0xFF;
      if (at + code > stuffed.length) {
        return "BAD_STUFFING";
      }
      plain.write(stuffed, at + 1, code - 1);
      at += code;
      if (code != 255 && at != stuffed.length) {
        plain.write(0);
      }
    }
    return checked(plain.toByteArray());
  }

  private static String checked(byte[] body) {
    if (body.length < SHORTEST_BODY) {
      return "TOO_SHORT";
    }
    int checked = body.length - 4;
    int told = 0;
    for (int at = 3; at >= 0; at--) {
      told = told << 8 | (body[checked + at] & 0xFF);
    }
    return crc(body, checked) == told ? HexFormat.of().formatHex(body, 0, checked) : "BAD_CRC";
  }

  public static int crc(byte[] bytes, int length) {
    int crc = -1;
    for (int at = 0; at < length; at++) {
      crc ^= bytes[at] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ POLYNOMIAL;
      }
    }
    return ~crc;
  }
}
