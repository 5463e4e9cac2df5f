package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Narrowing.Reason;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.MotorLevels;

/// The guards of the gate by themselves: what is just allowed is neither held nor spoken of.
class GateEdgesTest {
  private static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;
  private static final int FIRM = Limits.FIRM_FROM_STEPS;
  private static final Duration LONG_AGO = Duration.ofSeconds(10);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final Permission FULL = Permission.everywhere(Limits.CAP_STEPS, Limits.HEAT_BOUND);

  /// A motor on the low back and one on the glutes, one flank each, and one over the spine.
  private static final BodyMap BODY =
      new BodyMap(List.of(Set.of(0), Set.of(1)), Map.of(), Set.of(0), Set.of(1));

  private static final PadShape SHAPE =
      new PadShape(
          List.of(
              new PadShape.Channel(false, 1000, Reach.Site.BESIDE_THE_SPINE),
              new PadShape.Channel(false, 1000, Reach.Site.HIPS),
              new PadShape.Channel(true, 1000, Reach.Site.ELSEWHERE)),
          1500,
          List.of(20_000),
          BODY);

  private final SafetyGate gate = new SafetyGate(SHAPE, Limits.standard());

  @Test
  @DisplayName("L8 L9: configured stays hold, also where the health answers would leave more")
  void staysAreAsConfigured() {
    Limits limits = new Limits(Map.of(Limit.FIRM_STAY, 30.0, Limit.STRONG_STAY, 20.0));
    for (int level : new int[] {4, 5}) {
      StayGuard guard = new StayGuard(1, limits);
      int seconds = 0;
      while (seconds < 100
          && !guard.hold(
              new int[] {level * LEVEL}, Care.USUAL.longestStay(), Duration.ofSeconds(1))) {
        seconds++;
      }
      assertThat(seconds + 1).isEqualTo(level == 4 ? 30 : 20);
    }
  }

  @Test
  @DisplayName("the strictest reason is said first, whichever rule found it first")
  void reasonsAreSortedByStrictness() {
    Verdict verdict =
        gate.review(
            new Wanted(MotorLevels.of(5 * LEVEL, 0, LEVEL), List.of(Celsius.of(40))),
            Permission.everywhere(4 * LEVEL, Celsius.of(38)),
            Duration.ofMillis(20));

    assertThat(verdict.narrowings().stream().map(Narrowing::reason).distinct())
        .containsExactly(
            Reason.EXCLUDED_MOTOR, Reason.PERSONAL_CAP, Reason.HEAT_CEILING, Reason.SLEW);
    assertThat(verdict.revealsBug()).isTrue();
  }

  @Test
  @DisplayName("L11: exactly the budget is within it")
  void theBudgetMayBeUsedUp() {
    assertThat(gate.review(wish(180, 180, 0), FULL, LONG_AGO).narrowings()).isEmpty();
    assertThat(reasons(gate.review(wish(181, 181, 0), FULL, LONG_AGO)))
        .containsExactly(Reason.POWER_BUDGET);
  }

  @Test
  @DisplayName("C7: exactly what a place allows is allowed, and the hips are no place of their own")
  void aPlaceMayGetWhatItAllows() {
    Permission careful =
        new Permission(
            Limits.CAP_STEPS,
            Celsius.OFF,
            Reach.HIPS_AND_LIGHTLY_BESIDE_THE_SPINE,
            Care.USUAL.longestStay());

    assertThat(gate.review(wish(3 * LEVEL, 0, 0), careful, LONG_AGO).narrowings()).isEmpty();
    assertThat(reasons(gate.review(wish(0, 255, 0), careful, LONG_AGO)))
        .containsExactly(Reason.OVER_HARD_CAP);
  }

  @Test
  @DisplayName("L26 L31 L33 L44: while the watch wants no heat there is none, and why is said")
  void heatIsWithheld() {
    Wanted warm = new Wanted(MotorLevels.off(3), List.of(Celsius.of(36)));
    gate.withholdHeat(Optional.of(HeatHold.TOO_WARM));

    Verdict held = gate.review(warm, FULL, LONG_AGO);
    assertThat(held.output().setpoints()).containsExactly(Celsius.OFF);
    assertThat(held.output().isOff()).isTrue();
    assertThat(held.narrowings())
        .containsExactly(
            new Narrowing(
                Reason.HEAT_WITHHELD,
                "no heat: the pad was above its limit and cools down first (L26)"));
    assertThat(gate.review(wish(0, 0, 0), FULL, LONG_AGO).narrowings()).isEmpty();

    gate.withholdHeat(Optional.empty());
    SafeOutput output = gate.review(warm, FULL, LONG_AGO).output();
    assertThat(output.setpoints()).containsExactly(Celsius.of(36));
    assertThat(output.isOff()).as("heat alone is not off").isFalse();
  }

  @Test
  @DisplayName("L33: while sensors settle there is no heat, and nobody is bothered with it")
  void settlingSensorsHoldHeatInSilence() {
    gate.withholdHeat(Optional.of(HeatHold.SENSORS_SETTLE));

    Verdict held =
        gate.review(new Wanted(MotorLevels.off(3), List.of(Celsius.of(36))), FULL, LONG_AGO);
    assertThat(held.output().setpoints()).containsExactly(Celsius.OFF);
    assertThat(reasons(held)).containsExactly(Reason.SENSORS_SETTLE);
    assertThat(Reason.values())
        .filteredOn(reason -> !reason.isTold())
        .containsExactly(Reason.NO_PERMISSION, Reason.SENSORS_SETTLE);
  }

  @Test
  @DisplayName("L24: the ceiling is said in degrees, and as no heat where there is none")
  void theCeilingIsSaid() {
    Wanted hot = new Wanted(MotorLevels.off(3), List.of(Celsius.of(40)));

    assertThat(gate.review(hot, Permission.everywhere(0, Celsius.of(38)), SECOND).narrowings())
        .extracting(Narrowing::sentence)
        .containsExactly("heat held at 38.0 °C: the health questions ask for care");
    assertThat(gate.review(hot, Permission.everywhere(0, Celsius.OFF), SECOND).narrowings())
        .extracting(Narrowing::sentence)
        .containsExactly("no heat: the health questions ask for care");
    assertThat(
            gate.review(hot, FULL.heatedTo(Celsius.OFF, Why.HEAT_OF_THE_DAY), SECOND).narrowings())
        .extracting(Narrowing::sentence)
        .containsExactly("no heat: today's heat is used up (L30)");
  }

  @Test
  void onlyWhatTheCoreNeverDoesIsABug() {
    assertThat(Reason.values())
        .filteredOn(Reason::isBug)
        .containsExactly(Reason.EXCLUDED_MOTOR, Reason.OVER_HARD_CAP, Reason.OVER_HEAT_BOUND);
  }

  @Test
  @DisplayName("L12: which motor is off and why is said, counted from 1")
  void aMotorOutOfOrderIsNamed() {
    gate.hear(Map.of(0, MotorFault.OPEN, 1, MotorFault.STALLED));

    assertThat(gate.review(wish(LEVEL, LEVEL, 0), FULL, LONG_AGO).narrowings())
        .containsExactly(
            new Narrowing(
                Reason.MOTOR_OUT_OF_ORDER,
                "motor 1 has a broken wire, motor 2 is held fast: off, with the same place on the"
                    + " other side (L12)"));
  }

  @Test
  @DisplayName("L1: softer than softer keeps its reason")
  void aLowerCapKeepsItsReason() {
    Permission softer = FULL.cappedAt(4 * LEVEL, Why.SOFTER).cappedAt(3 * LEVEL);

    assertThat(gate.review(wish(0, 5 * LEVEL, 0), softer, LONG_AGO).narrowings())
        .extracting(Narrowing::sentence)
        .containsExactly("held at 3.0: your cap after 'softer'");
  }

  @Test
  @DisplayName("L4: what rises just fast enough is not held")
  void aRiseAtTheLimitIsNotHeld() {
    FeltSlew slew = new FeltSlew(BODY.flanks(), Limits.standard());
    int[] steps = {3 * LEVEL, 3 * LEVEL, 0};
    assertThat(slew.hold(steps, Duration.ZERO)).isFalse();
    assertThat(steps).containsExactly(3 * LEVEL, 3 * LEVEL, 0);

    int[] one = {3 * LEVEL, 4 * LEVEL + 1, 0};
    assertThat(slew.hold(one, SECOND)).isTrue();
    assertThat(one).containsExactly(3 * LEVEL, 4 * LEVEL, 0);
    int[] first = {5 * LEVEL, 0, 0};
    assertThat(slew.hold(first, Duration.ZERO)).as("the first flank alone").isTrue();
  }

  @Test
  @DisplayName("L4b: 8 steps in 20 ms are allowed, and said only where 9 were asked")
  void aMotorMayRiseAtItsLimit() {
    assertThat(gate.review(wish(8, 0, 0), FULL, Duration.ofMillis(20)).narrowings()).isEmpty();
    assertThat(gate.review(wish(17, 0, 0), FULL, Duration.ofMillis(20)).narrowings())
        .containsExactly(new Narrowing(Reason.SLEW, "rising gently (L4b)"));
  }

  @Test
  @DisplayName("L10: firm is 3.0 and more, and five minutes of it are allowed to the moment")
  void fiveMinutesOfFirmWorkAreAllowed() {
    LumbarGuard guard = new LumbarGuard(BODY, Limits.standard());
    assertThat(guard.hold(steps(FIRM - 1, 0), Duration.ofMinutes(50))).isFalse();
    assertThat(guard.hold(steps(FIRM, 0), Duration.ofMinutes(5).minus(MOMENT))).isFalse();
    assertThat(guard.hold(steps(FIRM, 0), MOMENT)).isFalse();

    assertThat(guard.hold(steps(FIRM - 1, 0), MOMENT)).as("nothing to weaken").isFalse();
    int[] firm = steps(FIRM, 0);
    assertThat(guard.hold(firm, MOMENT)).isTrue();
    assertThat(firm).containsExactly(FIRM - 1, 0, 0);
  }

  @Test
  @DisplayName("L10: 10 s of the glutes, or a minute without firm work, to the moment")
  void theLowBackMayGoOn() {
    for (boolean isElsewhere : new boolean[] {true, false}) {
      LumbarGuard guard = new LumbarGuard(BODY, Limits.standard());
      Duration needed = isElsewhere ? Duration.ofSeconds(10) : Duration.ofMinutes(1);
      int[] turn = steps(0, isElsewhere ? 1 : 0);
      guard.hold(steps(FIRM, 0), Duration.ofMinutes(5));
      guard.hold(turn, needed.minus(MOMENT));
      assertThat(guard.hold(steps(FIRM, turn[1]), Duration.ZERO)).isTrue();
      if (!isElsewhere) {
        guard.hold(turn, needed.minus(MOMENT));
      }
      guard.hold(turn, MOMENT);
      assertThat(guard.hold(steps(FIRM, 0), MOMENT)).isFalse();
    }
  }

  @Test
  @DisplayName("L10: after a reset the low back has all its time again")
  void aResetForgetsTheLowBack() {
    for (int second = 0; second < 306; second++) {
      gate.review(wish(second % 3 == 2 ? 0 : FIRM, 0, 0), FULL, Duration.ofMillis(1_490));
    }
    assertThat(reasons(gate.review(wish(FIRM, 0, 0), FULL, SECOND)))
        .contains(Reason.LUMBAR_TOO_LONG);
    gate.reset();
    assertThat(reasons(gate.review(wish(FIRM, 0, 0), FULL, SECOND)))
        .doesNotContain(Reason.LUMBAR_TOO_LONG);
  }

  @Test
  @DisplayName("L9: after 90 s a place goes at just under 3.0 for 10 s, and the others go on")
  void aPlaceRestsGently() {
    StayGuard guard = new StayGuard(3, Limits.standard());
    Duration longest = Care.USUAL.longestStay();
    assertThat(guard.hold(steps(FIRM, 0), longest, Duration.ofSeconds(89))).isFalse();
    int[] full = steps(FIRM, LEVEL);
    assertThat(guard.hold(full, longest, SECOND)).isTrue();
    assertThat(full).containsExactly(FIRM - 1, LEVEL, 0);

    int[] resting = steps(FIRM, LEVEL);
    assertThat(guard.hold(resting, longest, Duration.ofSeconds(10).minus(MOMENT))).isTrue();
    assertThat(resting).containsExactly(FIRM - 1, LEVEL, 0);
    assertThat(guard.hold(steps(LEVEL, 0), longest, Duration.ZERO)).as("light anyway").isFalse();
    int[] again = steps(FIRM, LEVEL);
    assertThat(guard.hold(again, longest, MOMENT)).isFalse();
    assertThat(again).containsExactly(FIRM, LEVEL, 0);
  }

  @Test
  @DisplayName("L9: a second of rest makes up for nine of work, not for all of it")
  void restMakesUpForWork() {
    StayGuard guard = new StayGuard(1, Limits.standard());
    Duration longest = Care.USUAL.longestStay();
    guard.hold(one(FIRM), longest, Duration.ofSeconds(80));
    guard.hold(one(0), longest, SECOND);

    assertThat(guard.hold(one(FIRM), longest, Duration.ofSeconds(18))).isFalse();
    assertThat(guard.hold(one(FIRM), longest, SECOND)).isTrue();
  }

  @Test
  @DisplayName("L9 fact F11: a shorter stay of somebody's care is to the moment too")
  void aShorterStayIsKept() {
    StayGuard guard = new StayGuard(1, Limits.standard());
    Duration longest = Duration.ofSeconds(30);
    assertThat(guard.hold(one(FIRM), longest, longest.minus(MOMENT))).isFalse();
    assertThat(guard.hold(one(FIRM), longest, MOMENT)).isTrue();
  }

  private static int[] one(int steps) {
    return new int[] {steps};
  }

  private static int[] steps(int lowBack, int glutes) {
    return new int[] {lowBack, glutes, 0};
  }

  private static Wanted wish(int... steps) {
    return new Wanted(MotorLevels.of(steps), Collections.nCopies(1, Celsius.OFF));
  }

  private static List<Reason> reasons(Verdict verdict) {
    return verdict.narrowings().stream().map(Narrowing::reason).toList();
  }
}
