package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.SensorReading;

/// One temperature sensor over time.
class SensorTrackTest {
  private static final SensorReading MISSING = new SensorReading.OpenCircuit();

  private final SensorTrack track = new SensorTrack(Limits.standard());
  private Duration now = Duration.ZERO;

  @Test
  @DisplayName("H10: of three samples the one in the middle counts, in whatever order they came")
  void theMiddleOfThreeCounts() {
    for (int[] samples : new int[][] {{360, 368, 361}, {368, 360, 361}, {360, 361, 368}}) {
      track.forget();
      for (int tenths : samples) {
        hear(new SensorReading.Measured(new Celsius(tenths)));
        now = now.plus(WatchLimits.SAMPLE);
      }

      assertThat(track.tenths()).hasValue(361);
    }
  }

  @Test
  @DisplayName("L33: what was missing before it was forgotten no longer counts as missing")
  void missingIsForgotten() {
    hear(MISSING);
    now = now.plus(WatchLimits.SENSOR_MISSING);
    hear(MISSING);
    assertThat(track.isSettling()).isFalse();

    track.forget();
    hear(MISSING);

    assertThat(track.isSettling()).isTrue();
  }

  @Test
  @DisplayName("L33: what has not settled for long gets its time again once it is forgotten")
  void settlingBeginsAnew() {
    hear(MISSING);
    now = now.plus(WatchLimits.SENSOR_SETTLES);
    hear(new SensorReading.Measured(new Celsius(360)));
    assertThat(track.isSettling()).isFalse();

    track.forget();
    hear(new SensorReading.Measured(new Celsius(360)));

    assertThat(track.isSettling()).isTrue();
  }

  private void hear(SensorReading reading) {
    track.hear(reading, now);
  }
}
