package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors are the check value of the catalogues of CRCs and others that are widely printed.
class CrcTest {
  private final Crc crc = new Crc();

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "123456789, CBF43926",
    "a, E8B7BE43",
    "abc, 352441C2",
    "The quick brown fox jumps over the lazy dog, 414FA339",
  })
  void aPublishedVectorIsMet(String text, String expected) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

    assertThat(crc.over(bytes, bytes.length)).isEqualTo(Integer.parseUnsignedInt(expected, 16));
  }

  @Test
  void thirtyTwoZerosAndThirtyTwoOnesAreMet() {
    byte[] bytes = new byte[32];
    assertThat(crc.over(bytes, 32)).isEqualTo(0x190A55AD);
    Arrays.fill(bytes, (byte) 0xFF);
    assertThat(crc.over(bytes, 32)).isEqualTo(0xFF6CAB0B);
  }

  @Test
  void onlyTheGivenLengthCounts() {
    byte[] bytes = "123456789 and more".getBytes(StandardCharsets.US_ASCII);

    assertThat(crc.over(bytes, 9)).isEqualTo(0xCBF43926);
  }
}
