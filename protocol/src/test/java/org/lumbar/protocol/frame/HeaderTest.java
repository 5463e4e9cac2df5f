package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

  @Test
  void everyFieldHasItsPlace() {
    Header header = new Header(0x01, 0x02, 0x03, 0x07060504, 0x0908, 0x0B0A, 0x0D0C);
    ByteBuffer bytes = ByteBuffer.allocate(Header.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.write(bytes);

    assertThat(HexFormat.of().formatHex(bytes.array())).isEqualTo("0102030405060708090a0b0c0d");
    assertThat(Header.of(bytes)).isEqualTo(header);
  }

  @Test
  void theLargestValuesAreFine() {
    Header largest = new Header(255, 255, 255, -1, 65_535, 65_535, 65_535);

    assertThat(largest.sequence()).isEqualTo(65_535);
  }

  @ParameterizedTest
  @CsvSource({
    "256, 0, 0, 0, 0, 0, 'version must be 0..255, was 256'",
    "0, -1, 0, 0, 0, 0, 'address must be 0..255, was -1'",
    "0, 0, 256, 0, 0, 0, 'type must be 0..255, was 256'",
    "0, 0, 0, 65536, 0, 0, 'sequence must be 0..65535, was 65536'",
    "0, 0, 0, 0, -1, 0, 'timeMillis must be 0..65535, was -1'",
    "0, 0, 0, 0, 0, 65536, 'echoMillis must be 0..65535, was 65536'",
  })
  void aFieldThatTheWireCannotCarryIsAMistakeOfTheCaller(
      int version, int address, int type, int sequence, int time, int echo, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Header(version, address, type, 0, sequence, time, echo))
        .withMessage(why);
  }
}
