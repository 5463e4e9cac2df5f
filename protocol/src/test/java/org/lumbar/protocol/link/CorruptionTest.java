package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Error kind 1 of 8: bits change on the way. Caught by the CRC-32 over all of the frame (H18).
class CorruptionTest {
  private final LinkBench bench = LinkBench.connected();

  @Test
  @DisplayName("H18: no single damaged bit of a telemetry is ever heard, and the next frame is")
  void noSingleDamagedBitIsHeard() {
    byte[] telemetry = bench.pad.telemetry(40);
    for (int bit = 0; bit < telemetry.length * 8; bit++) {
      byte[] damaged = telemetry.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      bench.hear(damaged, new byte[1]);
    }
    assertThat(bench.signals).isEmpty();

    bench.hear(telemetry);
    assertThat(bench.heardMarks()).containsExactly(40);
    assertThat(bench.link.statistics().badFrames()).isGreaterThanOrEqualTo(8L * telemetry.length);
  }

  @Test
  void damagedBurstsAreNeverHeard() {
    SplittableRandom random = new SplittableRandom(18);
    byte[] telemetry = bench.pad.telemetry(40);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = telemetry.clone();
      int from = random.nextInt(damaged.length);
      int to = Math.min(damaged.length, from + 1 + random.nextInt(8));
      for (int at = from; at < to; at++) {
        damaged[at] ^= (byte) random.nextInt(1, 256);
      }
      bench.hear(damaged, new byte[1]);
    }

    assertThat(bench.signals).isEmpty();
  }
}
