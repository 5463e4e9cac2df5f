package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.Frames;

class FrameDecoderTest {
  private static final Header HEADER = new Header(1, 0x12, 3, 0xCAFEBABE, 0xFFFE, 0x1234, 0x8000);
  private static final byte[] PAYLOAD = {0, 1, 2, 0, 0, -1};
  private static final byte[] FRAME = FrameEncoder.encode(HEADER, PAYLOAD);
  private static final String LINE = Heard.line(HEADER, PAYLOAD);

  private final FrameDecoder decoder = new FrameDecoder();
  private final Heard heard = new Heard();

  @Test
  void aFrameArrivesAsItWasSent() {
    accept(FRAME);

    assertThat(heard.frames()).containsExactly(LINE);
    assertThat(heard.noises()).isEmpty();
  }

  @Test
  void everyFrameOfAChunkIsDeliveredInOrder() {
    byte[] empty = FrameEncoder.encode(HEADER, new byte[0]);

    accept(Frames.joined(FRAME, empty, FRAME));

    assertThat(heard.frames()).containsExactly(LINE, Heard.line(HEADER, new byte[0]), LINE);
  }

  @Test
  void theLongestPayloadFits() {
    byte[] longest = new byte[Frame.MAX_PAYLOAD_BYTES];
    Arrays.fill(longest, (byte) 0x55);

    accept(FrameEncoder.encode(HEADER, longest));

    assertThat(heard.frames()).containsExactly(Heard.line(HEADER, longest));
  }

  @Test
  void aPayloadTooLongForAFrameIsAMistakeOfTheCaller() {
    byte[] tooLong = new byte[Frame.MAX_PAYLOAD_BYTES + 1];

    assertThatThrownBy(() -> FrameEncoder.encode(HEADER, tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a payload has at most 237 bytes, this one has 238");
  }

  @Test
  void onlyTheGivenLengthOfAChunkCounts() {
    decoder.accept(Frames.joined(FRAME, FRAME), FRAME.length, heard);

    assertThat(heard.frames()).containsExactly(LINE);
  }

  @Test
  void nothingBetweenTwoDelimitersIsNoNoise() {
    accept(Frames.joined(new byte[3], FRAME, new byte[3]));

    assertThat(heard.frames()).containsExactly(LINE);
    assertThat(heard.noises()).isEmpty();
  }

  @Test
  void afterGarbageOneDelimiterIsEnough() {
    accept(Frames.joined(new byte[] {7, 7, 7, 0}, FRAME));

    assertThat(heard.noises()).containsExactly(Noise.BAD_STUFFING);
    assertThat(heard.frames()).containsExactly(LINE);
  }

  @Test
  void aDamagedFrameIsNoiseAndTheNextOneArrives() {
    byte[] damaged = FRAME.clone();
    damaged[5] ^= 0x10;

    accept(Frames.joined(damaged, FRAME));

    assertThat(heard.noises()).containsExactly(Noise.BAD_CRC);
    assertThat(heard.frames()).containsExactly(LINE);
  }

  @Test
  void tooFewBytesForAHeaderAndACrcAreNoise() {
    byte[] plain = new byte[Header.BYTES + Frame.CRC_BYTES - 1];
    byte[] stuffed = new byte[Cobs.longestEncoding(plain.length) + 1];
    int length = Cobs.encode(plain, plain.length, stuffed);

    decoder.accept(stuffed, length + 1, heard);

    assertThat(heard.noises()).containsExactly(Noise.TOO_SHORT);
  }

  @Test
  void anEndlessStreamWithoutADelimiterIsNoiseOnceAndThenTheLineRecovers() {
    byte[] endless = new byte[1_000_000];
    Arrays.fill(endless, (byte) 'A');

    accept(Frames.joined(endless, new byte[1], FRAME));

    assertThat(heard.noises()).containsExactly(Noise.TOO_LONG);
    assertThat(heard.frames()).containsExactly(LINE);
  }

  @Test
  void aLineOpenedAnewForgetsTheHalfFrameOfBefore() {
    decoder.accept(FRAME, 10, heard);
    decoder.reset();
    accept(FRAME);

    assertThat(heard.frames()).containsExactly(LINE);
    assertThat(heard.noises()).isEmpty();
  }

  private void accept(byte[] bytes) {
    decoder.accept(bytes, bytes.length, heard);
  }
}
