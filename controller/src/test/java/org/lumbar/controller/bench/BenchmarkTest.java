package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// What `./lumbar bench` measures, on a clock that is told.
class BenchmarkTest {
  private static final Plan SHORT = shortSession();

  private static Plan shortSession() {
    Library library = Library.shipped();
    PadLayout layout = library.findLayout("cushion-6").orElseThrow();
    return Plan.of(layout, Fitting.repertoire(library, layout), "everyday-5", 1)
        .with(new Act.Press(Duration.ofSeconds(4), Button.STOP));
  }

  @Test
  void everyRunOfASeedIsTheSame() {
    PrimitiveIterator.OfInt seconds = IntStream.iterate(0, second -> second + 1).iterator();

    Benchmark benchmark = Benchmark.of(SHORT, 4, () -> Duration.ofSeconds(seconds.nextInt()));

    assertThat(benchmark.isAlwaysTheSame()).isTrue();
    assertThat(benchmark.runs())
        .containsExactlyElementsOf(Collections.nCopies(4, Duration.ofSeconds(1)));
    assertThat(benchmark.simulated()).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(9));
  }

  @Test
  void whatIsWarmedIsTheMiddleOfTheLaterHalf() {
    Benchmark benchmark =
        new Benchmark(Duration.ofMinutes(15), millis(3000, 1000, 450, 9000, 300), Set.of("one"));

    assertThat(benchmark.first()).isEqualTo(Duration.ofSeconds(3));
    assertThat(benchmark.warmed()).isEqualTo(Duration.ofMillis(450));
    assertThat(benchmark.timesReal()).isCloseTo(2000, within(1e-9));
    assertThat(benchmark.ticksPerSecond()).isCloseTo(100_000, within(1e-6));
  }

  @Test
  void runsThatDifferAreSeen() {
    Benchmark benchmark =
        new Benchmark(Duration.ofMinutes(15), millis(1, 1), Set.of("one", "other"));

    assertThat(benchmark.isAlwaysTheSame()).isFalse();
  }

  private static List<Duration> millis(int... runs) {
    return IntStream.of(runs).mapToObj(Duration::ofMillis).toList();
  }
}
