package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpansTest {
  @Test
  void theSameTwiceAtOnceCannotEnd() {
    assertThat(Spans.clash(faults("line-loss=0.3@10s..30s", "line-loss=0.6@20s..40s")))
        .hasValue("line-loss ends at 0:30, and has begun twice by then");
    assertThat(Spans.clash(faults("F31@20s", "F31@10s..30s"))).isPresent();
  }

  @Test
  void oneAfterTheOtherAndDifferentOnesMay() {
    assertThat(Spans.clash(faults("F31@10s..20s", "F31@20s..30s", "F31@50s"))).isEmpty();
    assertThat(Spans.clash(faults("F31@10s..30s", "line-loss@20s..40s"))).isEmpty();
    assertThat(Spans.clash(faults("line-loss=0.3@10s", "line-loss=0.6@20s"))).isEmpty();
  }

  private static List<Act> faults(String... words) {
    return Stream.of(words).flatMap(one -> ActWords.fault(one).stream()).toList();
  }
}
