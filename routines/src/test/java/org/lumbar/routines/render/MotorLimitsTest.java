package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Touch;

/// What no motor ever does, whatever a routine asks for.
class MotorLimitsTest {
  private static final List<PadLayout> PADS = List.of(Pads.back20(), Pads.irregular());
  private static final List<List<Rendering>> PLAYED =
      PADS.stream().map(MotorLimitsTest::played).toList();
  private static final double ROUNDING = 1e-9;

  @Test
  @DisplayName("F2-F4: no excluded motor ever gets a share")
  void noExcludedMotorEverGetsAShare() {
    for (PadLayout pad : PADS) {
      List<Integer> excluded =
          IntStream.range(0, pad.motors().size()).filter(pad::isExcluded).boxed().toList();
      double most =
          most(pad, (before, now) -> excluded.stream().mapToDouble(now::level).max().orElse(0));
      assertThat(most).isZero();
    }
  }

  @Test
  @DisplayName("L4b: a motor takes 0.6 s at least from 0 to 6")
  void noMotorRisesFasterThanItMay() {
    for (PadLayout pad : PADS) {
      assertThat(most(pad, MotorLimitsTest::rise)).isLessThanOrEqualTo(0.2 + ROUNDING);
    }
  }

  private static double rise(Rendering before, Rendering now) {
    return motors(now).mapToDouble(motor -> now.level(motor) - before.level(motor)).max().orElse(0);
  }

  @Test
  @DisplayName("L1: a motor never gets more than 6, and a stronger touch gets weaker in its place")
  void noMotorGetsMoreThanItMay() {
    Renderer renderer = new Renderer(Pads.back20());
    Rendering rendering = renderer.still();
    Touch tooStrong = new Touch(Hand.RIGHT, new Place(60, 30), 9, 0);
    for (int tick = 0; tick < 1000; tick++) {
      rendering = renderer.next(rendering, List.of(tooStrong));
    }
    assertThat(rendering.feltStrength(Hand.RIGHT)).isBetween(5.9, 6.05);
    assertThat(rendering.centroid(Hand.RIGHT).orElseThrow().distanceMm(tooStrong.place()))
        .isLessThan(0.5);
  }

  @Test
  void noMotorRunsForLessThan50Milliseconds() {
    for (PadLayout pad : PADS) {
      int[] onTicks = new int[pad.motors().size()];
      assertThat(most(pad, (before, now) -> tooShort(onTicks, now))).isZero();
    }
  }

  /// How many motors end now that ran for less than three ticks.
  private static double tooShort(int[] onTicks, Rendering now) {
    int count = 0;
    for (int motor = 0; motor < now.motors(); motor++) {
      boolean isOn = now.level(motor) > 0;
      count += !isOn && onTicks[motor] > 0 && onTicks[motor] < 3 ? 1 : 0;
      onTicks[motor] = isOn ? onTicks[motor] + 1 : 0;
    }
    return count;
  }

  @Test
  void levelsAreWholeStepsOfTheWire() {
    assertThat(most(PADS.getFirst(), (before, now) -> offStep(now))).isLessThan(ROUNDING);
  }

  private static double offStep(Rendering now) {
    return motors(now)
        .mapToDouble(motor -> Math.abs(40 * now.level(motor) - Math.rint(40 * now.level(motor))))
        .max()
        .orElse(0);
  }

  @Test
  void aDeadMotorGetsNothingAndTheOthersTakeOver() {
    Renderer renderer = new Renderer(Pads.back20()).without(Set.of(8));
    Rendering rendering = renderer.still();
    Touch onTheDeadOne = new Touch(Hand.RIGHT, new Place(40, 0), 4, 0);
    for (int tick = 0; tick < 400; tick++) {
      rendering = renderer.next(rendering, List.of(onTheDeadOne));
    }
    assertThat(rendering.level(8)).isZero();
    assertThat(rendering.feltStrength(Hand.RIGHT)).isBetween(3.9, 4.1);
    assertThat(rendering.centroid(Hand.RIGHT).orElseThrow().distanceMm(onTheDeadOne.place()))
        .isLessThan(3);
  }

  @Test
  @DisplayName("H21: hands that began on other motors are refused, or they would stay there")
  void aRenderingGoesOnWithItsRenderer() {
    Renderer whole = new Renderer(Pads.back20());
    Renderer rest = whole.without(Set.of(8));
    Rendering begun = whole.still();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rest.next(begun, List.of()))
        .withMessageContaining("the renderer that began it");
  }

  private static IntStream motors(Rendering rendering) {
    return IntStream.range(0, rendering.motors());
  }

  /// The most that `figure` gets in all techniques and in random routines.
  private static double most(PadLayout pad, ToDoubleBiFunction<Rendering, Rendering> figure) {
    List<Rendering> played = PLAYED.get(PADS.indexOf(pad));
    return IntStream.range(1, played.size())
        .mapToDouble(i -> figure.applyAsDouble(played.get(i - 1), played.get(i)))
        .max()
        .orElseThrow();
  }

  /// One routine after the other, each from a standstill.
  private static List<Rendering> played(PadLayout pad) {
    List<Rendering> played = new ArrayList<>();
    Routines.play(Routines.everything(6), pad, 6, (before, now) -> played.add(now));
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 4; i++) {
      played.add(new Renderer(pad).still());
      Routine routine = Routines.random(random);
      Routines.play(routine, pad, random.nextDouble(3, 6), (before, now) -> played.add(now));
    }
    return played;
  }
}
