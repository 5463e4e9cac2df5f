package org.lumbar.protocol.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.frame.ReferenceDecoder;

/// The examples in hex of PROTOCOL.md are computed, not written.
class WorkedExamplesTest {
  private static final Path DOCUMENT = Path.of("PROTOCOL.md");
  private static final HexFormat SPACED = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final int HEADER_BYTES = 13;
  private static final int BYTES_A_LINE = 24;

  @ParameterizedTest
  @ValueSource(
      strings = {"hello", "welcome", "arm", "drive", "telemetry", "press", "refusal", "stop"})
  void theDocumentShowsTheFrameOfEachMessage(String name) throws IOException {
    assertThat(Files.readString(DOCUMENT)).contains(example(name));
  }

  @Test
  void theDocumentShowsNoOtherFrame() throws IOException {
    assertThat(Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("on the wire")))
        .hasSize(8);
  }

  private static String example(String name) {
    byte[] wire =
        GoldenTable.all().stream()
            .filter(vector -> vector.name().equals(name))
            .map(GoldenVector::bytes)
            .findFirst()
            .orElseThrow();
    byte[] body = HexFormat.of().parseHex(ReferenceDecoder.outcomes(wire).getFirst());
    byte[] crc = littleEndian(ReferenceDecoder.crc(body, body.length));
    return "```\n"
        + line("header", Arrays.copyOf(body, HEADER_BYTES))
        + line("payload", Arrays.copyOfRange(body, HEADER_BYTES, body.length))
        + line("CRC-32", crc)
        + line("on the wire", wire)
        + "```\n";
  }

  private static String line(String label, byte[] bytes) {
    return IntStream.range(0, Math.ceilDiv(bytes.length, BYTES_A_LINE))
        .mapToObj(
            row -> {
              int from = row * BYTES_A_LINE;
              int to = Math.min(bytes.length, from + BYTES_A_LINE);
              return "%-12s%s%n"
                  .formatted(row == 0 ? label : "", SPACED.formatHex(bytes, from, to));
            })
        .collect(Collectors.joining());
  }

  private static byte[] littleEndian(int value) {
    return new byte[] {
      (byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24)
    };
  }
}
