package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Strokes.Stroke;
import org.lumbar.routines.render.Strokes.Worst;

/// Strength, place and smoothness, all at once, of strokes that begin at a standstill. At 6.0 limit
/// L4b allows a rise of only two thirds of the smooth pace; the bar holds there too, because motors
/// begin in time.
class StrokeFidelityTest {
  private static final double STRENGTH_PART = 0.03;
  private static final double PLACE_MM = 3;
  private static final double STEP_PART = 0.05 + 1e-9;
  private static final int RANDOM_STROKES = 120;

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 5, 6})
  void straightStrokesAreFelt(double strength) {
    check(Strokes.straight(new Place(45, -90), new Place(45, 150), 4), strength);
    check(Strokes.straight(new Place(40, 180), new Place(40, -60), 4), strength);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 5, 6})
  void diagonalStrokesAreFelt(double strength) {
    check(Strokes.straight(new Place(40, -90), new Place(90, 90), 3.2), strength);
    check(Strokes.straight(new Place(90, -90), new Place(40, 180), 4.5), strength);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 5, 6})
  void curvedStrokesAreFelt(double strength) {
    check(Strokes.circle(new Place(65, 45), 12, 2), strength);
    check(Strokes.circle(new Place(65, 0), 24, 4), strength);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 6})
  void strokesOf60MillimetresASecondAreFeltAnywhere(double strength, TestReporter reporter) {
    check(worstOf(Pads.back20(), Set.of(), 60, strength), "back-20, " + strength, reporter);
    check(worstOf(Pads.back20(), Set.of(8), 60, strength), "one dead, " + strength, reporter);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 6})
  void strokesOf60MillimetresASecondAreFeltOnAnIrregularPad(
      double strength, TestReporter reporter) {
    check(worstOf(Pads.irregular(), Set.of(), 60, strength), "irregular, " + strength, reporter);
  }

  @Test
  void strokesOf80MillimetresASecondAreFeltAtFullStrength(TestReporter reporter) {
    check(worstOf(Pads.back20(), Set.of(), 80, 6), "back-20, 6.0", reporter);
    check(worstOf(Pads.back20(), Set.of(8), 80, 6), "one dead, 6.0", reporter);
    check(worstOf(Pads.irregular(), Set.of(), 80, 6), "irregular, 6.0", reporter);
  }

  private static Worst worstOf(
      PadLayout layout, Set<Integer> dead, double mmPerSecond, double strength) {
    SplittableRandom random = new SplittableRandom(7);
    Renderer renderer = new Renderer(layout).without(dead);
    Worst worst = Worst.NONE;
    for (int i = 0; i < RANDOM_STROKES; i++) {
      Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
      Stroke stroke = Strokes.random(layout, side, mmPerSecond, random);
      worst = worst.and(Strokes.worst(layout, renderer, side, stroke, strength));
    }
    return worst;
  }

  private static void check(Stroke stroke, double strength) {
    PadLayout pad = Pads.back20();
    check(Strokes.worst(pad, new Renderer(pad), Side.RIGHT, stroke, strength));
  }

  private static void check(Worst worst, String name, TestReporter reporter) {
    reporter.publishEntry(name, worst.toString());
    check(worst);
  }

  private static void check(Worst worst) {
    assertThat(worst.strengthPart()).as(worst.toString()).isLessThanOrEqualTo(STRENGTH_PART);
    assertThat(worst.placeMm()).as(worst.toString()).isLessThanOrEqualTo(PLACE_MM);
    assertThat(worst.stepPart()).as(worst.toString()).isLessThanOrEqualTo(STEP_PART);
  }
}
