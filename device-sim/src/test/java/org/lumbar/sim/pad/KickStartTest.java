package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L5: a standing motor is kicked for 60 ms, at most every 500 ms")
class KickStartTest {
  private final KickStart kick = new KickStart();

  @Test
  void aStartIsKickedForSixtyMilliseconds() {
    assertThat(kick.kicks(true, false, 1_000)).isTrue();
    assertThat(kick.kicks(true, true, 1_055)).isTrue();
    assertThat(kick.kicks(true, true, 1_060)).isFalse();
  }

  @Test
  void aSecondStartWaitsForItsKick() {
    kick.kicks(true, false, 1_000);
    kick.kicks(false, true, 1_100);
    assertThat(kick.kicks(true, false, 1_200)).isFalse();
    assertThat(kick.kicks(true, true, 1_495)).isFalse();
    assertThat(kick.kicks(true, true, 1_500)).isTrue();
  }

  @Test
  void aMotorThatIsPutOffIsNotKicked() {
    kick.kicks(true, false, 1_000);
    assertThat(kick.kicks(false, true, 1_005)).isFalse();
    assertThat(kick.kicks(false, false, 2_000)).isFalse();
  }
}
