package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.MotorLevels;

/// The power budget in the order of the gate's rules: what it holds back has not been felt.
class BudgetOverTimeTest {
  private static final Duration TICK = Duration.ofMillis(20);
  private static final int STRONGEST = Limits.CAP_STEPS;

  /// One motor on each side, of 1 W at level 6; both together may have 1 W.
  private static final PadShape SHAPE =
      new PadShape(
          List.of(motor(), motor()),
          1_000,
          List.of(),
          new BodyMap(List.of(Set.of(0), Set.of(1)), Map.of(0, 1, 1, 0), Set.of(), Set.of(0, 1)));

  private static final Permission FULL = Permission.everywhere(STRONGEST, Limits.HEAT_BOUND);

  private final SafetyGate gate = new SafetyGate(SHAPE, Limits.standard());

  @Test
  @DisplayName("L11 L4 H23: power that one motor frees is no leap for another: it rises from there")
  void freedPowerIsNoLeap() {
    int[] shared = {};
    for (int tick = 0; tick < 500; tick++) {
      shared = review(STRONGEST, STRONGEST);
    }
    assertThat(shared).containsExactly(STRONGEST / 2, STRONGEST / 2);

    int before = shared[0];
    int ticks = 0;
    for (; before < STRONGEST; ticks++) {
      int next = review(STRONGEST, 0)[0];
      assertThat(next - before).as("tick %d", ticks).isLessThanOrEqualTo(8);
      before = next;
    }
    assertThat(TICK.multipliedBy(ticks)).isGreaterThan(Duration.ofMillis(2_900));
  }

  private int[] review(int... steps) {
    return gate.review(new Wanted(MotorLevels.of(steps), List.of()), FULL, TICK)
        .output()
        .levels()
        .toSteps();
  }

  private static PadShape.Channel motor() {
    return new PadShape.Channel(false, 1_000, Reach.Site.ELSEWHERE);
  }
}
