package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.sim.host.BareHost;

@DisplayName("L4b: a motor rises from 0 to 6 in 400 ms at the fastest and falls at once")
class SlewLimitTest {
  @Test
  void theRiseTakes400Milliseconds() {
    BareHost host = TestPads.armedHost();
    host.drive(TestPads.DRIVEN, 240);
    host.pass(395);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isBetween(200, 239);
    host.pass(5);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(240);
  }

  @Test
  void everyTelemetryOfTheRiseKeepsTheSlope() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 240);
    int before = 0;
    for (PadMessage.Telemetry telemetry : host.heard(PadMessage.Telemetry.class)) {
      int now = telemetry.applied().steps(TestPads.DRIVEN);
      assertThat(now - before).isLessThanOrEqualTo(12);
      before = now;
    }
    assertThat(before).isEqualTo(240);
  }

  @Test
  void theFallIsImmediate() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 240);
    host.drive(TestPads.DRIVEN, 40);
    host.pass(5);
    assertThat(host.view().applied().steps(TestPads.DRIVEN)).isEqualTo(40);
  }
}
