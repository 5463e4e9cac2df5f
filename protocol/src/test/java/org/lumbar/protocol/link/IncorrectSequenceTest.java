package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Error kind 3 of 8: frames come in another order than they were sent. Caught by the sequence
/// number (L49, H33): an older state never replaces a newer one.
class IncorrectSequenceTest {
  private final LinkBench bench = LinkBench.connected();

  @Test
  @DisplayName("L49, H33: what comes after a newer frame is dropped and counted")
  void anOlderFrameIsDropped() {
    byte[] first = bench.pad.telemetry(1);
    byte[] second = bench.pad.telemetry(2);
    byte[] third = bench.pad.telemetry(3);
    bench.hear(second, first, third);

    assertThat(bench.heardMarks()).containsExactly(2, 3);
    assertThat(bench.link.statistics().dropped().older()).isEqualTo(1);
    assertThat(bench.link.statistics().duplicates()).isZero();
  }

  @Test
  void theNumbersComeRoundWithoutALoss() {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < 70_000; i++) {
      bench.hear(bench.pad.telemetry(i % 240));
      marks.add(i % 240);
    }

    assertThat(bench.heardMarks()).isEqualTo(marks);
    assertThat(bench.link.statistics().gaps()).isZero();
  }

  @Test
  @DisplayName("L49: 32767 ahead is newer, 32768 ahead is older")
  void halfWayRoundIsTheBorder() {
    bench.hear(bench.pad.telemetry(1));
    bench.pad.sequence += 32_767;
    bench.hear(bench.pad.telemetry(2));
    assertThat(bench.heardMarks()).containsExactly(1);

    bench.pad.sequence -= 2;
    bench.hear(bench.pad.telemetry(3));
    assertThat(bench.heardMarks()).containsExactly(1, 3);
  }
}
