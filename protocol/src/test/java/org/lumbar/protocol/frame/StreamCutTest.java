package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.Frames;

/// However a stream is cut into chunks, the same frames and the same noise come out of it.
class StreamCutTest {
  private static final byte[] STREAM = stream();
  private static final List<String> WHOLE = Outcomes.of(STREAM, STREAM.length);

  @Test
  void theStreamHoldsEveryFrameAndEveryNoise() {
    assertThat(WHOLE).hasSize(8 + 4).isEqualTo(ReferenceDecoder.outcomes(STREAM));
    assertThat(WHOLE).contains("TOO_LONG", "TOO_SHORT", "BAD_STUFFING", "BAD_CRC");
  }

  @Test
  void everyCutInTwoGivesTheSame() {
    for (int cut = 0; cut <= STREAM.length; cut++) {
      FrameDecoder decoder = new FrameDecoder();
      Outcomes outcomes = new Outcomes();
      decoder.accept(STREAM, cut, outcomes);
      byte[] rest = Arrays.copyOfRange(STREAM, cut, STREAM.length);
      decoder.accept(rest, rest.length, outcomes);

      assertThat(outcomes.all()).as("cut after %d bytes", cut).isEqualTo(WHOLE);
    }
  }

  @Test
  void everySizeOfChunksGivesTheSame() {
    for (int chunk = 1; chunk <= STREAM.length; chunk++) {
      assertThat(Outcomes.of(STREAM, chunk)).as("chunks of %d bytes", chunk).isEqualTo(WHOLE);
    }
  }

  private static byte[] stream() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Frames.all().values().forEach(stream::writeBytes);
    byte[] damaged = Frames.of(Frames.DRIVE, 9);
    damaged[20] ^= 1;
    stream.writeBytes(damaged);
    stream.writeBytes(new byte[] {2, 9, 0, 9, 0});
    for (int i = 0; i < 300; i++) {
      stream.write(0x41);
    }
    stream.write(0);
    return stream.toByteArray();
  }
}
