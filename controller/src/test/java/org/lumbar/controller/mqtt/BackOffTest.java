package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.status.Snapshot;

/// How long to wait between two tries.
class BackOffTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void eachWaitIsLongerUpToAMinute(long seed) {
    List<Duration> waits = waits(seed);
    assertThat(waits.getFirst()).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
    assertThat(waits.get(3)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMinutes(1)) <= 0);
    assertThat(waits.getLast()).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void twoPadsDoNotComeBackTogether() {
    assertThat(waits(1)).isNotEqualTo(waits(2));
  }

  @Test
  void onlyAConnectionThatHasLastedStartsItAnew() {
    BackOff backOff = new BackOff(new SplittableRandom(1));
    IntStream.range(0, 12).forEach(_ -> backOff.next());
    backOff.resetIfLasting(at(0), at(9_999));
    assertThat(backOff.next()).isGreaterThan(Duration.ofSeconds(20));
    backOff.resetIfLasting(at(0), at(10_000));
    assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
  }

  private static Optional<Snapshot> at(long millis) {
    return Optional.of(Scene.idle().atMillis(millis).snapshot());
  }

  private static List<Duration> waits(long seed) {
    BackOff backOff = new BackOff(new SplittableRandom(seed));
    return IntStream.range(0, 12).mapToObj(_ -> backOff.next()).toList();
  }
}
