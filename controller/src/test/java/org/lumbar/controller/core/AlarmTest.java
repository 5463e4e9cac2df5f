package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.safety.Finding;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// H56: the pad's light tells by colour and pace how urgent an alarm is.
class AlarmTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);

  static Stream<Cause> urgent() {
    return Stream.of(
        new Cause.PadFaulted(PadFault.OVER_TEMPERATURE),
        new Cause.PadFaulted(PadFault.STUCK_ON),
        new Cause.PadFaulted(PadFault.OVER_CURRENT),
        new Cause.Found(new Finding.Plain(Finding.Rule.ENABLE_DIFFERS, "The enable line is on.")),
        new Cause.Found(new Finding.Heat(Finding.Rule.TOO_HOT, 0, Celsius.of(44), Celsius.of(43))),
        new Cause.StopUnconfirmed(),
        Given.REMEMBERED,
        Given.LOCKED);
  }

  static Stream<Cause> lessUrgent() {
    return Stream.of(
        new Cause.LinkLost("silence"),
        new Cause.PadFaulted(PadFault.SENSOR_OPEN),
        new Cause.Found(new Finding.Apart(0, 4, 3)),
        new Cause.NobodyAnswered(Duration.ofSeconds(330)),
        new Cause.Remembered("link_lost", "before", "remedy", Priority.MEDIUM));
  }

  @ParameterizedTest
  @MethodSource("urgent")
  @DisplayName("H56: heat, a stuck output and a pad that does not obey: red and fast")
  void whatMayDoHarmNowIsRed(Cause cause) {
    assertThat(lightOf(cause)).isEqualTo(Light.ALARM);
  }

  @ParameterizedTest
  @MethodSource("lessUrgent")
  @DisplayName("H56: a lost link, a sensor, nobody who answers: yellow and slow")
  void whatHasToBeLookedAtIsYellow(Cause cause) {
    assertThat(lightOf(cause)).isEqualTo(Light.ASK);
  }

  private static Light lightOf(Cause cause) {
    State there =
        CORE.step(Given.idle(), new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.SAFE)))
            .next();
    State fault = CORE.step(there, new Event.Alarmed(Given.NOW, cause)).next();
    return CORE.step(fault, new Event.Ticked(Given.NOW)).effects().stream()
        .filter(Effect.Drive.class::isInstance)
        .map(effect -> ((Effect.Drive) effect).cue().light())
        .findFirst()
        .orElseThrow();
  }
}
