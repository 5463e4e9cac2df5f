package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.MotorLevels;

/// What the gate does over time: rises, the low back, motors out of order.
class GateOverTimeTest {
  private static final Duration TICK = Duration.ofMillis(20);
  private static final int FAR_TOO_MANY_TICKS = 1_000;
  private static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;

  /// Two motors on each side; the first of each works on the low back, the second on the glutes.
  private static final PadShape SHAPE =
      new PadShape(
          List.of(channel(), channel(), channel(), channel()),
          10_000,
          List.of(),
          new BodyMap(
              List.of(Set.of(0, 1), Set.of(2, 3)),
              Map.of(0, 2, 2, 0, 1, 3, 3, 1),
              Set.of(0, 2),
              Set.of(1, 3)));

  private static final Permission FULL = Permission.everywhere(Limits.CAP_STEPS, Limits.HEAT_BOUND);

  private final SafetyGate gate = new SafetyGate(SHAPE, Limits.standard());

  @Test
  @DisplayName(
      "L4 H23: what is felt grows from 3.0 to 6.0 in no less than 3 s, and weakens at once")
  void whatIsFeltGrowsSlowly() {
    pass(Duration.ofSeconds(2), 3 * LEVEL, 0, 0, 0);
    int ticks = 0;
    while (ticks < FAR_TOO_MANY_TICKS && review(6 * LEVEL, 0, 0, 0)[0] < 6 * LEVEL) {
      ticks++;
    }
    assertThat(TICK.multipliedBy(ticks + 1))
        .isBetween(Duration.ofMillis(2_980), Duration.ofMillis(3_100));

    assertThat(review(LEVEL, 0, 0, 0)[0]).isEqualTo(LEVEL);
  }

  @Test
  @DisplayName("L4: the lightest level comes as a touch comes, by the motor's own limit alone")
  void theLightestLevelComesAtOnce() {
    int ticks = 0;
    while (ticks < FAR_TOO_MANY_TICKS && review(3 * LEVEL, 0, 0, 0)[0] < 3 * LEVEL) {
      ticks++;
    }
    assertThat(TICK.multipliedBy(ticks + 1))
        .isBetween(Duration.ofMillis(300), Duration.ofMillis(340));
  }

  @Test
  @DisplayName("L4: a stroke that moves on at one strength is no rise, however its motors change")
  void aMovingStrokeIsNoRise() {
    pass(Duration.ofSeconds(5), 5 * LEVEL, 0, 0, 0);
    for (int tick = 0; tick <= 50; tick++) {
      double way = tick / 50.0;
      int first = (int) (5 * LEVEL * Math.sqrt(1 - way));
      int second = (int) (5 * LEVEL * Math.sqrt(way));
      int[] passed = review(first, second, 0, 0);
      assertThat(Math.hypot(passed[0], passed[1]))
          .as("tick %d", tick)
          .isBetween(tick < 12 ? 4.5 * LEVEL : 4.85 * LEVEL, 5.0 * LEVEL);
    }
  }

  @Test
  @DisplayName("L4: each side rises for itself, and its motors keep their shares")
  void aFlankKeepsItsShape() {
    pass(Duration.ofSeconds(2), 0, 0, 3 * LEVEL, 0);
    int[] passed = pass(Duration.ofSeconds(1), 4 * LEVEL, 4 * LEVEL, 3 * LEVEL, 0);

    assertThat(passed[0]).isEqualTo(passed[1]);
    assertThat(Math.hypot(passed[0], passed[1])).isBetween(3.9 * LEVEL, 4.0 * LEVEL);
    assertThat(passed[2]).isEqualTo(3 * LEVEL);
  }

  @Test
  @DisplayName("L4: after a stop everything rises anew")
  void afterAResetEverythingRisesAnew() {
    pass(Duration.ofSeconds(5), 6 * LEVEL, 0, 0, 0);
    gate.reset();

    assertThat(review(6 * LEVEL, 0, 0, 0)[0]).isLessThanOrEqualTo(8);
    assertThat(pass(Duration.ofSeconds(1), 6 * LEVEL, 0, 0, 0)[0]).isBetween(140, 161);
  }

  @Test
  @DisplayName("L4 H23: of 100,000 random wishes none is felt above 3.0 and a level a second")
  void randomWishesNeverRiseTooFast() {
    SplittableRandom random = new SplittableRandom(4);
    for (int wish = 0; wish < 100_000; wish++) {
      int since = wish % 200;
      if (since == 0) {
        gate.reset();
      }
      int[] steps = random.ints(4, 0, 241).toArray();
      int[] passed = review(steps);
      double most = 3 * LEVEL + LEVEL * 0.02 * (since + 1);
      assertThat(Math.hypot(passed[0], passed[1])).isLessThanOrEqualTo(most);
      assertThat(Math.hypot(passed[2], passed[3])).isLessThanOrEqualTo(most);
      for (int motor = 0; motor < 4; motor++) {
        assertThat(passed[motor]).isBetween(0, steps[motor]);
      }
    }
  }

  @Test
  @DisplayName("L10: after 5 min of firm work the low back goes gently until the glutes had 10 s")
  void theLowBackRestsUntilTheGlutesHadTheirTurn() {
    assertThat(firmSeconds()).isBetween(299.0, 300.1);
    assertThat(pass(Duration.ofSeconds(1), 4 * LEVEL, 0, 0, 0)[0]).isEqualTo(3 * LEVEL - 1);
    assertThat(reasons(4 * LEVEL, 0, 0, 0)).contains(Narrowing.Reason.LUMBAR_TOO_LONG);

    pass(Duration.ofMillis(9_900), 0, 2 * LEVEL, 0, 0);
    pass(Duration.ofSeconds(1), 0, 0, 0, 0);
    assertThat(pass(Duration.ofSeconds(1), 4 * LEVEL, 0, 0, 0)[0]).isEqualTo(3 * LEVEL - 1);
    pass(Duration.ofSeconds(10), 0, 2 * LEVEL, 0, 0);
    assertThat(pass(Duration.ofSeconds(2), 4 * LEVEL, 0, 0, 0)[0]).isEqualTo(4 * LEVEL);
  }

  @Test
  @DisplayName("L10: a minute without firm work lets the low back go on, 50 s do not")
  void aMinuteOfRestIsEnough() {
    firmSeconds();
    pass(Duration.ofSeconds(50), 2 * LEVEL, 0, 0, 0);
    assertThat(pass(Duration.ofSeconds(2), 4 * LEVEL, 0, 0, 0)[0]).isEqualTo(3 * LEVEL - 1);
    pass(Duration.ofSeconds(61), 2 * LEVEL, 0, 0, 0);
    assertThat(pass(Duration.ofSeconds(2), 4 * LEVEL, 0, 0, 0)[0]).isEqualTo(4 * LEVEL);
  }

  @Test
  @DisplayName(
      "L12 H50 H52: a motor out of order and its twin are not asked until the session ends")
  void aBrokenMotorAndItsTwinStayOff() {
    pass(Duration.ofSeconds(3), 3 * LEVEL, LEVEL, 3 * LEVEL, LEVEL);
    gate.hear(Map.of(0, MotorFault.STALLED));

    assertThat(review(3 * LEVEL, LEVEL, 3 * LEVEL, LEVEL)).containsExactly(0, LEVEL, 0, LEVEL);
    assertThat(reasons(3 * LEVEL, LEVEL, 3 * LEVEL, LEVEL))
        .contains(Narrowing.Reason.MOTOR_OUT_OF_ORDER);
    gate.hear(Map.of());
    assertThat(gate.stillMotors()).containsExactly(0, 2);
    gate.reset();
    assertThat(gate.stillMotors()).isEmpty();
    assertThat(pass(Duration.ofSeconds(1), 3 * LEVEL, 0, 3 * LEVEL, 0)[2]).isEqualTo(3 * LEVEL);
  }

  /// Two seconds of firm work, one of rest, so that L8 and L9 have nothing to say.
  private double firmSeconds() {
    int firm = 0;
    for (int tick = 0; tick < 60_000; tick++) {
      boolean rests = tick % 150 >= 100;
      int[] passed = review(rests ? 0 : 4 * LEVEL, 0, 0, 0);
      if (reasons.contains(Narrowing.Reason.LUMBAR_TOO_LONG)) {
        return firm * 0.02;
      }
      firm += passed[0] > 0 ? 1 : 0;
    }
    return Double.NaN;
  }

  private List<Narrowing.Reason> reasons = List.of();

  private List<Narrowing.Reason> reasons(int... steps) {
    review(steps);
    return reasons;
  }

  private int[] review(int... steps) {
    Verdict verdict = gate.review(new Wanted(MotorLevels.of(steps), List.of()), FULL, TICK);
    reasons = verdict.narrowings().stream().map(Narrowing::reason).toList();
    return verdict.output().levels().toSteps();
  }

  private int[] pass(Duration span, int... steps) {
    int[] passed = steps;
    for (long tick = 0; tick < span.dividedBy(TICK); tick++) {
      passed = review(steps);
    }
    return passed;
  }

  private static PadShape.Channel channel() {
    return new PadShape.Channel(false, 1, Reach.Site.ELSEWHERE);
  }
}
