package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.host.BareHost;

@DisplayName("L8, L9: one zone for at most 50 s at level 5 and 100 s at level 3, then 10 s of rest")
class ZoneTimeTest {
  @Test
  void aZoneAtLevel5IsHeldOffAfter50Seconds() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(50), 200);
    assertThat(applied(host)).isEqualTo(200);
    host.keepDriving(Duration.ofSeconds(1), 200);
    assertThat(applied(host)).isZero();
    assertThat(host.view().state()).isEqualTo(PadState.ARMED);
  }

  @Test
  void aZoneAtLevel3IsHeldOffAfter100Seconds() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(100), 120);
    assertThat(applied(host)).isEqualTo(120);
    host.keepDriving(Duration.ofSeconds(1), 120);
    assertThat(applied(host)).isZero();
  }

  @Test
  void itComesBackAfter10SecondsOfRest() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofMinutes(1), 200);
    assertThat(applied(host)).isZero();
    host.keepDriving(Duration.ofSeconds(2), 200);
    assertThat(applied(host)).isEqualTo(200);
  }

  @Test
  void onlyThatZoneRests() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(51), 200);
    host.keepDriving(Duration.ofSeconds(5), TestPads.TWIN, 200, Celsius.OFF);
    assertThat(host.view().applied().steps(TestPads.TWIN)).isEqualTo(200);
  }

  @Test
  void belowLevel3IsNotCounted() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofMinutes(5), 119);
    assertThat(applied(host)).isEqualTo(119);
  }

  @Test
  void aStrokeThatComesAndGoesIsNotCut() {
    BareHost host = TestPads.armedHost();
    for (int stroke = 0; stroke < 100; stroke++) {
      host.keepDriving(Duration.ofSeconds(4), 200);
      assertThat(applied(host)).isEqualTo(200);
      host.keepDriving(Duration.ofSeconds(2), 0);
    }
  }

  @Test
  void aDipOfASecondDoesNotStartAHoldAnew() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(40), 200);
    host.keepDriving(Duration.ofSeconds(1), 0);
    host.keepDriving(Duration.ofSeconds(20), 200);
    assertThat(applied(host)).isZero();
  }

  @Test
  void theTimeBetweenTwoSessionsIsRest() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(95), 120);
    host.stop();
    host.passIdle(Duration.ofSeconds(20));
    host.arm();
    host.keepDriving(Duration.ofSeconds(95), 120);
    assertThat(applied(host)).isEqualTo(120);
  }

  @Test
  void aStopAndAStartAtOnceDoNotBeginAnew() {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(95), 120);
    host.stop();
    host.passIdle(Duration.ofMillis(200));
    host.arm();
    host.keepDriving(Duration.ofSeconds(10), 120);
    assertThat(applied(host)).isZero();
  }

  @Test
  @DisplayName("L9: a melt that holds one motor at 4.0 is cut at 100 s; one that drifts is not")
  void aMeltMustDrift() {
    BareHost steady = TestPads.armedHost();
    BareHost drifting = TestPads.armedHost();
    for (int second = 0; second < 180; second++) {
      int motor = second / 40 % 2 == 0 ? TestPads.DRIVEN : TestPads.TWIN;
      drifting.keepDriving(Duration.ofSeconds(1), motor, 160, Celsius.OFF);
      steady.keepDriving(Duration.ofSeconds(1), 160);
      assertThat(drifting.view().applied().steps(motor)).isEqualTo(160);
      assertThat(applied(steady)).isEqualTo(second < 100 || second >= 110 ? 160 : 0);
    }
  }

  private static int applied(BareHost host) {
    return host.view().applied().steps(TestPads.DRIVEN);
  }
}
