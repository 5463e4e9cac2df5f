package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.Frames;

/// Bits flip on the wire, that is after stuffing, where one damaged code byte moves several bits of
/// the body. No frame with one, two or (sampled) three of them may be accepted.
class WireErrorTest {
  private static final int THREE_BIT_SAMPLES = 150_000;

  private final FrameDecoder decoder = new FrameDecoder();
  private final Counter counter = new Counter();
  private int accepted;

  @ParameterizedTest
  @ValueSource(
      strings = {"hello", "arm", "drive", "stop", "welcome", "telemetry", "press", "refusal"})
  @DisplayName("H18: no frame with one or two damaged bits is accepted")
  void noneWithOneOrTwoDamagedBitsIsAccepted(String name) {
    byte[] wire = wire(name);
    for (int first = 0; first < wire.length * 8; first++) {
      for (int second = first; second < wire.length * 8; second++) {
        flip(wire, first, second);
        feed(wire);
        flip(wire, first, second);
      }
    }

    assertThat(accepted).isZero();
    feed(wire);
    assertThat(accepted).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"drive", "stop", "telemetry"})
  @DisplayName("H18: no sampled frame with three damaged bits is accepted")
  void noneWithThreeDamagedBitsIsAccepted(String name) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    byte[] wire = wire(name);
    for (int i = 0; i < THREE_BIT_SAMPLES; i++) {
      int[] bits = random.ints(0, wire.length * 8).distinct().limit(3).toArray();
      flip(wire, bits);
      feed(wire);
      flip(wire, bits);
    }

    assertThat(accepted).isZero();
  }

  private void feed(byte[] wire) {
    decoder.accept(wire, wire.length, counter);
    decoder.accept(new byte[1], 1, counter);
  }

  private static byte[] wire(String name) {
    return Frames.named(name);
  }

  /// Flips each of the bits once, so that a bit given twice is one error and not two.
  private static void flip(byte[] wire, int... bits) {
    Arrays.stream(bits).distinct().forEach(bit -> wire[bit / 8] ^= (byte) (1 << bit % 8));
  }

  private final class Counter implements FrameSink {
    @Override
    public void frame(Frame frame) {
      accepted++;
    }

    @Override
    public void noise(Noise why) {}
  }
}
