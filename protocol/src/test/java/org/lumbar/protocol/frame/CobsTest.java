package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors are those of Cheshire and Baker's paper and of the encyclopedia's article on it.
class CobsTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  @ParameterizedTest
  @CsvSource({
    "'', 01",
    "00, 0101",
    "0000, 010101",
    "001100, 01021101",
    "11220033, 0311220233",
    "11223344, 0511223344",
    "11000000, 0211010101",
    "45000000, 0245010101",
    "4500002C4C79000040064F37, 024501042C4C79010540064F37",
  })
  void aShortPublishedVectorIsMet(String plain, String stuffed) {
    assertThat(encoded(plain)).isEqualTo(stuffed);
    assertThat(decoded(stuffed)).isEqualTo(plain);
  }

  @Test
  void aRunOf254BytesFillsOneBlock() {
    assertBothWays(run(0x01, 0xFE), "FF" + run(0x01, 0xFE));
    assertBothWays("00" + run(0x01, 0xFE), "01FF" + run(0x01, 0xFE));
  }

  @Test
  void aLongerRunNeedsASecondBlock() {
    assertBothWays(run(0x01, 0xFF), "FF" + run(0x01, 0xFE) + "02FF");
    assertBothWays(run(0x02, 0xFF) + "00", "FF" + run(0x02, 0xFF) + "0101");
    assertBothWays(run(0x03, 0xFF) + "0001", "FE" + run(0x03, 0xFF) + "0201");
  }

  @Test
  void aBlockThatRunsPastTheEndIsMalformed() {
    assertThat(decoded("05112233")).isEqualTo("malformed");
    assertThat(decoded("FF")).isEqualTo("malformed");
    assertThat(decoded("0211FF")).isEqualTo("malformed");
  }

  @Test
  void whateverIsEncodedHasNoZeroKeepsTheBoundAndComesBack() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 5_000; i++) {
      byte[] plain = new byte[random.nextInt(600)];
      int zeroShare = random.nextInt(1, 300);
      for (int at = 0; at < plain.length; at++) {
        plain[at] = (byte) (random.nextInt(zeroShare) == 0 ? 0 : random.nextInt(1, 256));
      }
      byte[] stuffed = new byte[Cobs.longestEncoding(plain.length)];
      int length = Cobs.encode(plain, plain.length, stuffed);

      assertThat(Arrays.copyOf(stuffed, length)).doesNotContain(0);
      assertThat(decoded(HEX.formatHex(stuffed, 0, length))).isEqualTo(HEX.formatHex(plain));
    }
  }

  private static void assertBothWays(String plain, String stuffed) {
    assertThat(encoded(plain)).isEqualTo(stuffed);
    assertThat(decoded(stuffed)).isEqualTo(plain);
  }

  private static String encoded(String plain) {
    byte[] bytes = HEX.parseHex(plain);
    byte[] stuffed = new byte[Cobs.longestEncoding(bytes.length)];
    return HEX.formatHex(stuffed, 0, Cobs.encode(bytes, bytes.length, stuffed));
  }

  private static String decoded(String stuffed) {
    byte[] bytes = HEX.parseHex(stuffed);
    byte[] plain = new byte[bytes.length];
    int length = Cobs.decode(bytes, bytes.length, plain);
    return length == Cobs.MALFORMED ? "malformed" : HEX.formatHex(plain, 0, length);
  }

  private static String run(int first, int last) {
    StringBuilder run = new StringBuilder();
    for (int value = first; value <= last; value++) {
      run.append("%02X".formatted(value));
    }
    return run.toString();
  }
}
