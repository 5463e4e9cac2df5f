package org.lumbar.protocol.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
  private static final int MESSAGES = 2_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatTheHostSaysArrivesAsItWasSaid(long seed) {
    RandomMessages random = new RandomMessages(seed);
    for (int i = 0; i < MESSAGES; i++) {
      HostMessage said = random.fromHost();

      assertThat(afterTheWire(said)).isEqualTo(new Decoded.Understood<>(said));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatThePadSaysArrivesAsItWasSaid(long seed) {
    RandomMessages random = new RandomMessages(seed);
    for (int i = 0; i < MESSAGES; i++) {
      PadMessage said = random.fromPad();

      assertThat(afterTheWire(said)).isEqualTo(new Decoded.Understood<>(said));
    }
  }

  static Decoded<HostMessage> afterTheWire(HostMessage said) {
    return HostMessageCodec.decode(
        MessageType.of(said).wire(), littleEndian(HostMessageCodec.encode(said)));
  }

  static Decoded<PadMessage> afterTheWire(PadMessage said) {
    return PadMessageCodec.decode(
        MessageType.of(said).wire(), littleEndian(PadMessageCodec.encode(said)));
  }

  private static ByteBuffer littleEndian(byte[] payload) {
    return ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
  }
}
