package org.lumbar.sim.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.pad.Dropped;
import org.lumbar.sim.pad.TestPads;

/// Each fault of the line, and what the pad makes of it in a session at level 3.
class LineFaultTest {
  private static final int LEVEL_3 = 120;

  private final BareHost host = TestPads.armedHost();

  @ParameterizedTest(name = "{0}: the session goes on, and what is wrong is counted as {1}")
  @CsvSource({
    "line-noise=0.002, DAMAGED",
    "line-flips=0.3/1, DAMAGED",
    "line-flips=0.3/20, DAMAGED",
    "line-cut=0.2, DAMAGED",
    "line-garbage=1000, DAMAGED",
    "line-oversize=300, DAMAGED",
    "line-delay=100/50, DUPLICATE",
    "line-replay=50, OUT_OF_ORDER",
    "line-duplicates=1/3, DUPLICATE",
    "line-loss=0.3, LOST",
    "line-reorder=0.3, OUT_OF_ORDER",
    "line-foreign-session=50, WRONG_NONCE",
    "line-foreign-source=50, WRONG_ADDRESS"
  })
  void theSessionGoesOn(String fault, String counted) {
    run(Duration.ofSeconds(6), LEVEL_3);
    host.rig().begin(Injection.parse(fault));
    for (int second = 0; second < 10; second++) {
      run(Duration.ofSeconds(1), LEVEL_3);
      assertThat(host.view().fault()).isEqualTo(PadFault.NONE);
      assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(LEVEL_3);
    }
    assertThat(host.view().strongestSteps()).isEqualTo(LEVEL_3);
    assertThat(host.view().setpoints()).containsOnly(Celsius.OFF);
    if (counted.equals("LOST")) {
      assertThat(host.view().traffic().lost()).isBetween(100L, 200L);
    } else if (!fault.startsWith("line-delay")) {
      assertThat(host.view().traffic().dropped(Dropped.valueOf(counted))).isGreaterThan(10);
    }
  }

  @ParameterizedTest(name = "{0}: everything is off within a second, and stays off after it")
  @CsvSource({
    "line-loss=1",
    "line-deaf-pad",
    "line-blocked",
    "line-unplugged",
    "line-endless=10000",
    "line-flip-sweep",
    "line-cut=1",
    "line-delay=600"
  })
  void everythingGoesOff(String fault) {
    run(Duration.ofSeconds(2), LEVEL_3);
    Injection injection = Injection.parse(fault);
    host.rig().begin(injection);
    run(Duration.ofMillis(1050), LEVEL_3);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().enabled()).isFalse();
    host.rig().end(injection.fault());
    run(Duration.ofSeconds(5), LEVEL_3);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().strongestSteps()).isEqualTo(LEVEL_3);
  }

  @Test
  @DisplayName("F39: a pad whose telemetry is lost obeys the drives that it still gets")
  void muteAlone() {
    host.rig().begin(Injection.parse("line-mute-pad"));
    host.forget();
    run(Duration.ofMillis(300), LEVEL_3);
    assertThat(host.headers()).isEmpty();
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  @DisplayName("F39, L47: without the pad's telemetry the host's frames grow too old to count")
  void muteForLong() {
    run(Duration.ofSeconds(1), LEVEL_3);
    host.rig().begin(Injection.parse("line-mute-pad"));
    run(Duration.ofMillis(1600), LEVEL_3);
    assertThat(host.view().fault()).isEqualTo(PadFault.HOST_SILENT);
    assertThat(host.view().traffic().dropped(Dropped.TOO_OLD)).isPositive();
  }

  private void run(Duration time, int steps) {
    host.keepDriving(time, TestPads.DRIVEN, steps, Celsius.OFF);
  }
}
