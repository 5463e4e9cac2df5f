package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.Frames;

class RandomBytesTest {
  private static final int MILLION = 1_000_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aMillionRandomBytesHoldNoFrameAndDoNoHarm(long seed) {
    byte[] random = new byte[MILLION];
    new SplittableRandom(seed).nextBytes(random);
    FrameDecoder decoder = new FrameDecoder();
    Heard heard = new Heard();
    decoder.accept(random, random.length, heard);
    assertThat(heard.frames()).isEmpty();
    assertThat(heard.noises()).hasSizeGreaterThan(1_000);

    byte[] stop = Frames.named("stop");
    decoder.accept(new byte[1], 1, heard);
    decoder.accept(stop, stop.length, heard);
    assertThat(heard.frames()).hasSize(1);
  }

  @Test
  @DisplayName("between bursts of random bytes every frame after a delimiter arrives")
  void framesBetweenBurstsArrive() {
    SplittableRandom random = new SplittableRandom(4);
    FrameDecoder decoder = new FrameDecoder();
    Heard heard = new Heard();
    byte[] drive = Frames.named("drive");
    for (int i = 0; i < 2_000; i++) {
      byte[] burst = new byte[random.nextInt(600)];
      random.nextBytes(burst);
      decoder.accept(burst, burst.length, heard);
      decoder.accept(new byte[1], 1, heard);
      decoder.accept(drive, drive.length, heard);
    }

    assertThat(heard.frames()).hasSize(2_000).containsOnly(heard.frames().getFirst());
  }
}
