package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Narrowing.Reason;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

class SafetyGateTest {
  private static final Duration LONG_AGO = Duration.ofSeconds(10);
  private static final Duration TICK = Duration.ofMillis(20);
  private static final int FAR_TOO_MANY_TICKS = 20_000;
  private static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;

  /// Four motors of 1 W at level 6.0, of which the second lies over the spine; two heaters.
  private static final PadShape SHAPE =
      new PadShape(
          List.of(
              new PadShape.Channel(false, 1000, Reach.Site.ELSEWHERE),
              new PadShape.Channel(true, 1000, Reach.Site.ELSEWHERE),
              new PadShape.Channel(false, 1000, Reach.Site.ELSEWHERE),
              new PadShape.Channel(false, 1000, Reach.Site.ELSEWHERE)),
          2500,
          List.of(20_000, 20_000),
          new BodyMap(List.of(Set.of(0), Set.of(2, 3)), Map.of(0, 2, 2, 0), Set.of(), Set.of()));

  private static final BodyMap NO_BODY = new BodyMap(List.of(), Map.of(), Set.of(), Set.of());

  /// Two motors on hips and glutes, one beside the spine, one elsewhere.
  private static final PadShape SITES =
      new PadShape(
          List.of(
              new PadShape.Channel(false, 1, Reach.Site.HIPS),
              new PadShape.Channel(false, 1, Reach.Site.HIPS),
              new PadShape.Channel(false, 1, Reach.Site.BESIDE_THE_SPINE),
              new PadShape.Channel(false, 1, Reach.Site.ELSEWHERE)),
          2500,
          List.of(20_000, 20_000),
          NO_BODY);

  private static final Permission FULL = Permission.everywhere(Limits.CAP_STEPS, Limits.HEAT_BOUND);

  private final SafetyGate gate = new SafetyGate(SHAPE, Limits.standard());

  @Test
  @DisplayName("L1: a request above 6.0 comes out at 6.0 and is known as a bug")
  void nothingPassesAboveTheHardCap() {
    Verdict verdict = gate.review(levels(255, 0, 0, 0), FULL, LONG_AGO);

    assertThat(verdict.output().levels().steps(0)).isEqualTo(Limits.CAP_STEPS);
    assertThat(reasons(verdict)).containsExactly(Reason.OVER_HARD_CAP);
    assertThat(verdict.revealsBug()).isTrue();
  }

  @Test
  @DisplayName(
      "L6: a motor over the spine stays off whoever asks, and the others do not weaken for it")
  void anExcludedMotorIsNeverDriven() {
    Verdict verdict = gate.review(levels(4 * LEVEL, 255, 0, 0), FULL, LONG_AGO);

    assertThat(verdict.output().levels().toSteps()).containsExactly(4 * LEVEL, 0, 0, 0);
    assertThat(reasons(verdict)).containsExactly(Reason.EXCLUDED_MOTOR);
    assertThat(verdict.revealsBug()).isTrue();
  }

  @Test
  @DisplayName("L1: a personal cap weakens the whole pattern evenly and says so")
  void aPersonalCapKeepsTheShape() {
    Permission gentle = Permission.everywhere(3 * LEVEL, Celsius.OFF);

    Verdict verdict = gate.review(levels(6 * LEVEL, 0, 2 * LEVEL, 0), gentle, LONG_AGO);

    assertThat(verdict.output().levels().toSteps()).containsExactly(3 * LEVEL, 0, LEVEL, 0);
    assertThat(verdict.narrowings())
        .containsExactly(new Narrowing(Reason.PERSONAL_CAP, "held at 3.0: your own cap"));
    assertThat(verdict.revealsBug()).isFalse();
  }

  @Test
  @DisplayName("L4b: a motor rises from standstill to 6.0 in no less than 0.6 s, and falls at once")
  void aMotorRisesSlowlyAndFallsAtOnce() {
    int ticks = ticksWhile(level -> level < 6 * LEVEL, 6 * LEVEL, FULL);

    assertThat(TICK.multipliedBy(ticks + 1))
        .isBetween(Limits.standard().duration(Limit.MOTOR_RISE), Duration.ofSeconds(4));

    assertThat(gate.review(levels(0, 0, 0, 0), FULL, TICK).output().isOff()).isTrue();
  }

  @Test
  @DisplayName("L9 H24: after 90 s at 4.0 one place rests under 3.0 for 10 s, and then goes on")
  void nothingStaysFirmForTooLong() {
    assertThat(secondsAtFullBeforeRest(4 * LEVEL)).isBetween(88.9, 90.0);
    assertThat(secondsOfRest(4 * LEVEL)).isBetween(9.9, 10.5);
  }

  @Test
  @DisplayName("L8 H24: after 45 s at 5.0 one place rests under 3.0 for 10 s, and then goes on")
  void nothingStaysStrongForTooLong() {
    assertThat(secondsAtFullBeforeRest(5 * LEVEL)).isBetween(42.9, 45.0);
    assertThat(secondsOfRest(5 * LEVEL)).isBetween(9.9, 10.5);
  }

  @Test
  @DisplayName("L3, fact F11: with a caution one place rests after 30 s")
  void aCautionMakesStaysShorter() {
    Permission careful =
        new Permission(4 * LEVEL, Celsius.OFF, Reach.EVERYWHERE, Duration.ofSeconds(30));

    assertThat(secondsAtFullBeforeRest(4 * LEVEL, careful)).isBetween(28.9, 30.0);
    assertThat(secondsOfRest(4 * LEVEL)).isBetween(9.9, 10.5);
  }

  @Test
  @DisplayName("H21: out of reach nothing is driven, the rest does not weaken, and it is said")
  void whatIsOutOfReachIsOff() {
    SafetyGate ofSites = new SafetyGate(SITES, Limits.standard());
    Permission hips = new Permission(4 * LEVEL, Celsius.OFF, Reach.HIPS, Care.USUAL.longestStay());

    Verdict verdict =
        ofSites.review(levels(4 * LEVEL, 3 * LEVEL, 6 * LEVEL, 6 * LEVEL), hips, LONG_AGO);

    assertThat(verdict.output().levels().toSteps()).containsExactly(4 * LEVEL, 3 * LEVEL, 0, 0);
    assertThat(reasons(verdict)).containsExactly(Reason.OUT_OF_REACH);
    assertThat(verdict.revealsBug()).isFalse();
    assertThat(verdict.narrowings().getFirst().sentence()).contains("health answers");
  }

  @Test
  @DisplayName("C7, fact F13: beside the spine lightly, on hips and glutes up to the cap")
  void sciaticaIsLightBesideTheSpine() {
    SafetyGate ofSites = new SafetyGate(SITES, Limits.standard());
    Permission careful =
        new Permission(
            4 * LEVEL,
            Celsius.OFF,
            Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE,
            Care.USUAL.longestStay());

    Verdict verdict = ofSites.review(levels(4 * LEVEL, 0, 4 * LEVEL, 4 * LEVEL), careful, LONG_AGO);

    assertThat(verdict.output().levels().toSteps()).containsExactly(4 * LEVEL, 0, 3 * LEVEL, 0);
    assertThat(verdict.narrowings().stream().map(Narrowing::sentence))
        .anyMatch(sentence -> sentence.startsWith("at 3.0 beside the spine"));
  }

  @Test
  void aPadWithoutHipsReachesNothingThere() {
    assertThat(SITES.has(Reach.HIPS)).isTrue();
    assertThat(SHAPE.has(Reach.HIPS)).isFalse();
    assertThat(SHAPE.has(Reach.EVERYWHERE)).isTrue();
    assertThat(
            new PadShape(
                    List.of(new PadShape.Channel(true, 1, Reach.Site.HIPS)), 1, List.of(), NO_BODY)
                .has(Reach.HIPS))
        .isFalse();
  }

  @Test
  @DisplayName("L8 L9: a stroke that comes and goes is not cut")
  void aStrokeThatComesAndGoesIsNotCut() {
    for (int stroke = 0; stroke < 200; stroke++) {
      for (int tick = 0; tick < 100; tick++) {
        gate.review(levels(5 * LEVEL, 0, 0, 0), FULL, TICK);
      }
      assertThat(gate.review(levels(5 * LEVEL, 0, 0, 0), FULL, TICK).narrowings()).isEmpty();
      for (int tick = 0; tick < 50; tick++) {
        gate.review(levels(0, 0, 0, 0), FULL, TICK);
      }
    }
  }

  private double secondsAtFullBeforeRest(int steps) {
    return secondsAtFullBeforeRest(steps, FULL);
  }

  private double secondsAtFullBeforeRest(int steps, Permission permission) {
    ticksWhile(level -> level < steps, steps, permission);
    return seconds(ticksWhile(level -> level == steps, steps, permission));
  }

  private double secondsOfRest(int steps) {
    return seconds(ticksWhile(level -> level < 3 * LEVEL, steps, FULL));
  }

  private static double seconds(int ticks) {
    return ticks * TICK.toMillis() / 1000.0;
  }

  private int ticksWhile(IntPredicate holds, int steps, Permission permission) {
    int ticks = 0;
    while (ticks < FAR_TOO_MANY_TICKS
        && holds.test(
            gate.review(levels(steps, 0, 0, 0), permission, TICK).output().levels().steps(0))) {
      ticks++;
    }
    return ticks;
  }

  @Test
  @DisplayName("L11: motors that would draw more than the budget are scaled down evenly")
  void thePowerBudgetHolds() {
    Verdict verdict = gate.review(levels(240, 0, 240, 240), FULL, LONG_AGO);

    assertThat(verdict.output().levels().toSteps()).containsExactly(200, 0, 200, 200);
    assertThat(reasons(verdict)).containsExactly(Reason.POWER_BUDGET);
  }

  @Test
  @DisplayName("L24: no setpoint above 41.0 °C passes, nor one above the person's ceiling")
  void heatIsHeldUnderBoundAndCeiling() {
    Permission mild = Permission.everywhere(0, Celsius.of(38));

    Verdict verdict =
        gate.review(
            new Wanted(MotorLevels.off(4), List.of(Celsius.of(45), Celsius.of(36))), mild, TICK);

    assertThat(verdict.output().setpoints()).containsExactly(Celsius.of(38), Celsius.of(36));
    assertThat(reasons(verdict)).containsExactly(Reason.OVER_HEAT_BOUND, Reason.HEAT_CEILING);
  }

  @Test
  @DisplayName("every reason is kept, and the strictest comes first, whatever was held first")
  void reasonsStandInTheirOrder() {
    Permission soft =
        Permission.everywhere(3 * LEVEL, Celsius.of(36)).cappedAt(3 * LEVEL, Why.SOFTER);
    Wanted wanted = new Wanted(MotorLevels.of(240, 0, 0, 0), List.of(Celsius.of(38), Celsius.OFF));

    Verdict verdict = gate.review(wanted, soft, TICK);

    assertThat(reasons(verdict))
        .containsExactly(Reason.PERSONAL_CAP, Reason.HEAT_CEILING, Reason.SLEW);
    assertThat(verdict.narrowings().getFirst().sentence())
        .isEqualTo("held at 3.0: your cap after 'softer'");
  }

  @Test
  void withoutPermissionNothingPasses() {
    Wanted everything =
        new Wanted(MotorLevels.of(200, 0, 9, 9), Collections.nCopies(2, Celsius.of(40)));

    Verdict verdict = gate.review(everything, Permission.NONE, LONG_AGO);

    assertThat(verdict.output().isOff()).isTrue();
    assertThat(reasons(verdict)).containsExactly(Reason.NO_PERMISSION, Reason.HEAT_CEILING);
  }

  @Test
  void aWishOfAnotherShapeIsMisuse() {
    assertThatThrownBy(() -> gate.review(Wanted.nothing(3, 2), FULL, TICK))
        .hasMessageContaining("3 motors")
        .hasMessageContaining("has 4");
  }

  @Test
  void aPermissionBeyondTheHardBoundsCannotBeMade() {
    assertThatThrownBy(() -> Permission.everywhere(Limits.CAP_STEPS + 1, Celsius.OFF))
        .hasMessageContaining("L1");
    assertThatThrownBy(() -> Permission.everywhere(0, new Celsius(411)))
        .hasMessageContaining("L24");
  }

  @Test
  @DisplayName(
      "L1 L4b L6 L11 L24 H17: 100,000 random requests, and nothing unsafe comes out of any")
  void randomRequestsNeverLeadToUnsafeOutput() {
    SplittableRandom random = new SplittableRandom(20260101);
    int[] before = new int[4];
    for (int request = 0; request < 100_000; request++) {
      Permission permission =
          Permission.everywhere(
              random.nextInt(Limits.CAP_STEPS + 1), new Celsius(random.nextInt(411)));
      Wanted wanted = randomWish(random);
      Duration since = Duration.ofMillis(random.nextInt(1, 100));

      SafeOutput output = gate.review(wanted, permission, since).output();

      int[] steps = output.levels().toSteps();
      assertThat(steps[1]).isZero();
      long milliwatts = 0;
      for (int motor = 0; motor < steps.length; motor++) {
        assertThat(steps[motor])
            .isBetween(0, Math.min(permission.capSteps(), wanted.levels().steps(motor)));
        assertThat((long) steps[motor] - before[motor])
            .isLessThanOrEqualTo(Limits.CAP_STEPS * since.toMillis() / 600);
        milliwatts += steps[motor] * 1000L / Limits.CAP_STEPS;
      }
      assertThat(milliwatts).isLessThanOrEqualTo(2500);
      for (int heater = 0; heater < 2; heater++) {
        assertThat(output.setpoints().get(heater))
            .isLessThanOrEqualTo(permission.heatCeiling())
            .isLessThanOrEqualTo(wanted.setpoints().get(heater));
      }
      before = steps;
    }
  }

  private static Wanted randomWish(SplittableRandom random) {
    int[] steps = IntStream.range(0, 4).map(_ -> random.nextInt(256)).toArray();
    return new Wanted(
        MotorLevels.of(steps),
        List.of(new Celsius(random.nextInt(700)), new Celsius(random.nextInt(700))));
  }

  private static Wanted levels(int... steps) {
    return new Wanted(MotorLevels.of(steps), Collections.nCopies(2, Celsius.OFF));
  }

  private static List<Reason> reasons(Verdict verdict) {
    return verdict.narrowings().stream().map(Narrowing::reason).toList();
  }
}
