package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What PROTOCOL.md tells the writer of a pad that the host looks for is what the watch looks for.
class ProtocolFiguresTest {
  private static final Path DOCUMENT = Path.of("..", "protocol", "PROTOCOL.md");

  static Stream<String> rows() {
    return Stream.of(
        "ARMED without it | %s | L50 |".formatted(millis(Limit.APPLIED_DIFFERS)),
        "after a STOP | %s | L55 |".formatted(millis(Limit.STOP_CONFIRMED)),
        "`supply` below %d mV or above %d mV | %s | L57 |"
            .formatted(
                WatchLimits.LOWEST_MILLIVOLTS,
                WatchLimits.HIGHEST_MILLIVOLTS,
                millis(WatchLimits.SUPPLY)),
        "above %.1f times the layout's power budget and heaters | %s | L13 |"
            .formatted(WatchLimits.OVER_CURRENT_RATIO, millis(WatchLimits.OVER_CURRENT)),
        "above %.0f %% of the weakest motor's full current while all `applied` are 0 | %s | L14 |"
            .formatted(percent(WatchLimits.OFF_CURRENT_SHARE), millis(WatchLimits.OFF_CURRENT)),
        "above %.0f %% of its full current at a `duty` of 0 | %s | L40 |"
            .formatted(percent(WatchLimits.OFF_CURRENT_SHARE), millis(WatchLimits.OFF_CURRENT)),
        "above what its `duty` and %.0f %% more explain | %s | L40 |"
            .formatted(percent(WatchLimits.DUTY_CURRENT_SHARE), millis(WatchLimits.DUTY_CURRENT)),
        "below %s or above %s | %s | L35 |"
            .formatted(
                WatchLimits.POSSIBLE_FROM,
                WatchLimits.POSSIBLE_TO,
                millis(WatchLimits.SENSOR_BROKEN)),
        "a `sensor` above %.1f °C | %s | L27 |"
            .formatted(Limit.HEAT_TRIP.standard(), millis(WatchLimits.HOT)),
        "a heater above %.1f °C for the third time in a session | at once | L26 |"
            .formatted(Limit.HEAT_CUT_BACK.standard()),
        "more than %.1f °C apart | %.1f s | L34 |"
            .formatted(Limit.SENSORS_APART.standard(), seconds(WatchLimits.SENSORS_APART)),
        "steps by more than %.1f °C from one half second to the next | %d times in a row | L36 |"
            .formatted(Limit.SENSOR_STEP.standard(), WatchLimits.STEPS_IN_A_ROW),
        "rises by more than %.0f °C a minute | %.0f s | L37 |"
            .formatted(Limit.HEAT_RISE.standard(), seconds(WatchLimits.RISE_OVER)),
        "at a `duty` of %d %% and %.1f °C below its setpoint that gains less than %.1f °C | %.0f s | L38 |"
            .formatted(
                WatchLimits.FULL_DUTY_PERCENT,
                WatchLimits.COLD_TENTHS / 10.0,
                WatchLimits.GAIN_TENTHS / 10.0,
                Limit.NOT_HEATING.standard()),
        "at a `duty` of %d %% and %.1f °C below it | %.0f s | L39 |"
            .formatted(
                WatchLimits.FULL_DUTY_PERCENT,
                WatchLimits.COLD_TENTHS / 10.0,
                Limit.CANNOT_HOLD.standard()),
        "above %s that has had no `duty` for %.0f s and gains %.1f °C | within %.0f s | L41 |"
            .formatted(
                WatchLimits.WARM,
                seconds(WatchLimits.OFF_AT_LEAST),
                WatchLimits.WARMING_TENTHS / 10.0,
                Limit.WARMS_WHILE_OFF.standard()),
        "to the tenth of a degree at a `duty` above %d %% | %.0f s | L42 |"
            .formatted(WatchLimits.FROZEN_DUTY_PERCENT, Limit.FROZEN.standard()),
        "read %s or more, and to a pad that read %.1f to %s when the session"
            .formatted(
                WatchLimits.VALID_FROM,
                WatchLimits.START_FROM.tenths() / 10.0,
                WatchLimits.START_TO));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theDocumentSaysWhatTheWatchLooksFor(String row) throws IOException {
    assertThat(Files.readString(DOCUMENT)).contains(row);
  }

  private static String millis(Duration time) {
    return time.toMillis() + " ms";
  }

  private static String millis(Limit limit) {
    return String.format(Locale.ROOT, "%.0f ms", limit.standard());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private static double percent(double share) {
    return share * 100;
  }
}
