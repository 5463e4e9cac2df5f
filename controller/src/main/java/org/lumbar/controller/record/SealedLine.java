package org.lumbar.controller.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a recording: eight hex digits, the CRC-32C of what follows the blank, and a JSON
/// object.
final class SealedLine {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int SEAL_DIGITS = 8;

  private SealedLine() {}

  static byte[] of(JsonNode content) {
    byte[] text = JSON.writeValueAsBytes(content);
    String seal = "%08x ".formatted(crc(text, 0, text.length));
    byte[] line = new byte[SEAL_DIGITS + 1 + text.length + 1];
    System.arraycopy(seal.getBytes(StandardCharsets.US_ASCII), 0, line, 0, SEAL_DIGITS + 1);
    System.arraycopy(text, 0, line, SEAL_DIGITS + 1, text.length);
    line[line.length - 1] = '\n';
    return line;
  }

  /// What stands in a line without its end; empty where the line is damaged.
  static Optional<JsonNode> open(byte[] line) {
    int start = SEAL_DIGITS + 1;
    if (line.length <= start || !isSealed(line, start)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(line, start, line.length - start));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean isSealed(byte[] line, int start) {
    String seal = new String(line, 0, start, StandardCharsets.US_ASCII);
    return seal.equals("%08x ".formatted(crc(line, start, line.length - start)));
  }

  private static int crc(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }
}
