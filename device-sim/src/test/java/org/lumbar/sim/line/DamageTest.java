package org.lumbar.sim.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DamageTest {
  @Test
  @DisplayName("F30: of a frame that a cut has left nothing of, no bit is turned over")
  void nothingStaysNothing() {
    byte[] nothing = {};

    assertThat(Damage.flip(nothing, 2, new SplittableRandom(1))).isEmpty();
    assertThat(Damage.flipAt(nothing, 7)).isEmpty();
  }
}
