package org.lumbar.protocol.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.Frames;
import org.lumbar.protocol.message.Decoded.Malformed;
import org.lumbar.protocol.message.Decoded.Understood;
import org.lumbar.protocol.message.Decoded.Unknown;

/// Bytes from outside never throw: what is not of its layout is a value that says why.
class MalformedPayloadTest {

  @Test
  void everyPayloadOfTheHostThatEndsTooEarlyIsMalformed() {
    for (HostMessage message : new HostMessage[] {Frames.HELLO, Frames.ARM, Frames.DRIVE}) {
      byte[] payload = HostMessageCodec.encode(message);
      for (int length = 0; length < payload.length; length++) {
        assertThat(fromHost(MessageType.of(message), Arrays.copyOf(payload, length)))
            .as("%s cut to %d bytes", message, length)
            .isEqualTo(new Malformed<>("the payload ends too early"));
      }
      assertThat(fromHost(MessageType.of(message), Arrays.copyOf(payload, payload.length + 2)))
          .isEqualTo(new Malformed<>("2 bytes too many"));
    }
  }

  @Test
  void everyPayloadOfThePadThatEndsTooEarlyIsMalformed() {
    for (PadMessage message :
        new PadMessage[] {Frames.WELCOME, Frames.TELEMETRY, Frames.PRESS, Frames.REFUSAL}) {
      byte[] payload = PadMessageCodec.encode(message);
      for (int length = 0; length < payload.length; length++) {
        assertThat(fromPad(MessageType.of(message), Arrays.copyOf(payload, length)))
            .as("%s cut to %d bytes", message, length)
            .isInstanceOf(Malformed.class);
      }
      assertThat(fromPad(MessageType.of(message), Arrays.copyOf(payload, payload.length + 1)))
          .isEqualTo(new Malformed<>("1 bytes too many"));
    }
  }

  @ParameterizedTest
  @CsvSource({"'', UNSAID", "00, UNSAID", "01, PERSON", "02, ENDED", "03, FAULT", "04, SHUTDOWN"})
  void aStopSaysItsReason(String payload, StopReason reason) {
    assertThat(fromHost(MessageType.STOP, hex(payload)))
        .isEqualTo(new Understood<>(new HostMessage.Stop(reason)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"05", "FF", "0501", "00000000000000"})
  void aStopIsAStopWhateverItsPayload(String payload) {
    assertThat(fromHost(MessageType.STOP, hex(payload)))
        .isEqualTo(new Understood<>(new HostMessage.Stop(StopReason.UNSAID)));
  }

  @ParameterizedTest
  @CsvSource({
    "E803 0000 05 00 00 00 00, light 5 is unknown",
    "E803 0000 00 65 00 00 00, 'brightness is 101, above 100'",
    "E803 0000 00 00 00 65 00, 'motors is 101, above 100'",
    "E803 0000 00 00 00 00 09, 'heaters is 9, above 8'",
  })
  void aDriveWithAFieldOutOfRangeIsMalformed(String payload, String why) {
    assertThat(fromHost(MessageType.DRIVE, hex(payload))).isEqualTo(new Malformed<>(why));
  }

  @ParameterizedTest
  @CsvSource({
    "03 00 00 00, state 3 is unknown",
    "83 00 00 00, state 3 is unknown",
    "7F 00 00 00, state 127 is unknown",
    "00 0F 00 00, fault 15 is unknown",
    "00 00 65 00, 'motors is 101, above 100'",
    "00 00 00 09, 'heaters is 9, above 8'",
    "00 00 00 51, 'sensors is 5, above 4'",
    "00 00 00 10, 'sensors is 1, above 0'",
    "00 00 00 01 0000 65 00, 'duty is 101, above 100'",
  })
  void aTelemetryWithAFieldOutOfRangeIsMalformed(String payload, String why) {
    assertThat(fromPad(MessageType.TELEMETRY, hex(payload))).isEqualTo(new Malformed<>(why));
  }

  @ParameterizedTest
  @CsvSource({"00 01, button 0 is unknown", "05 01, button 5 is unknown"})
  void aPressOfNoButtonIsMalformed(String payload, String why) {
    assertThat(fromPad(MessageType.PRESS, hex(payload))).isEqualTo(new Malformed<>(why));
  }

  @ParameterizedTest
  @CsvSource({"00 03 0000, reason 0 is unknown", "01 05 0000, refused type 5 is unknown"})
  void aRefusalOfUnknownCodesIsMalformed(String payload, String why) {
    assertThat(fromPad(MessageType.REFUSAL, hex(payload))).isEqualTo(new Malformed<>(why));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 07, serial is not printable ASCII filled up with zeros",
    "12, 80, serial is not printable ASCII filled up with zeros",
    "20, 41, serial is not printable ASCII filled up with zeros",
    "43, 7F, layout is not printable ASCII filled up with zeros",
    "47, 65, 'motors is 101, above 100'",
    "48, 09, 'heaters is 9, above 8'",
    "49, 0B, 'limits is 11, above 10'",
    "50, 00, limit 0 is unknown",
    "50, 0B, limit 11 is unknown",
    "53, 01, limit 1 stands after limit 1",
    "56, 01, limit 1 stands after limit 2",
  })
  void aWelcomeWithAByteOutOfPlaceIsMalformed(int at, String value, String why) {
    byte[] payload = PadMessageCodec.encode(Frames.WELCOME);
    payload[at] = hex(value)[0];

    assertThat(fromPad(MessageType.WELCOME, payload)).isEqualTo(new Malformed<>(why));
  }

  @Test
  void theFirstThingThatIsWrongIsTold() {
    assertThat(fromHost(MessageType.DRIVE, hex("E803 0000 09 FF 00 FF FF")))
        .isEqualTo(new Malformed<>("light 9 is unknown"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x05, 0x7F, 0x80, 0x81, 0x82, 0x83, 0x84, 0xFF})
  void aTypeThatNoHostSendsIsUnknown(int type) {
    assertThat(HostMessageCodec.decode(type, littleEndian(new byte[4])))
        .isEqualTo(new Unknown<>(type));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x01, 0x02, 0x03, 0x04, 0x80, 0x85, 0xFF})
  void aTypeThatNoPadSendsIsUnknown(int type) {
    assertThat(PadMessageCodec.decode(type, littleEndian(new byte[4])))
        .isEqualTo(new Unknown<>(type));
  }

  private static Decoded<HostMessage> fromHost(MessageType type, byte[] payload) {
    return HostMessageCodec.decode(type.wire(), littleEndian(payload));
  }

  private static Decoded<PadMessage> fromPad(MessageType type, byte[] payload) {
    return PadMessageCodec.decode(type.wire(), littleEndian(payload));
  }

  private static ByteBuffer littleEndian(byte[] payload) {
    return ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }
}
