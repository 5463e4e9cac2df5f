package org.lumbar.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.Frames;

class NoMemoryTest {
  private static final int FRAMES = 20_000;

  private final FrameDecoder decoder = new FrameDecoder();
  private final byte[] whole = Frames.named("telemetry");
  private final byte[] damaged = whole.clone();
  private final Count count = new Count();

  @Test
  void decodingFramesAndNoiseTakesNoMemory() {
    damaged[30] ^= 1;
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    decode();
    long before = threads.getCurrentThreadAllocatedBytes();
    decode();
    long taken = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(count.frames).isEqualTo(2 * FRAMES);
    assertThat(taken).as("bytes for %d frames", FRAMES).isLessThan(FRAMES / 10);
  }

  private void decode() {
    for (int i = 0; i < FRAMES; i++) {
      decoder.accept(whole, whole.length, count);
      decoder.accept(damaged, damaged.length, count);
    }
  }

  private static final class Count implements FrameSink {
    private int frames;

    @Override
    public void frame(Frame frame) {
      frames++;
    }

    @Override
    public void noise(Noise why) {}
  }
}
