package org.lumbar.routines.render;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Strokes.Stroke;
import org.lumbar.routines.render.Strokes.Worst;

/// Strength, place and smoothness, all at once and after rounding to the wire.
class StrokeFidelityTest {
  private static final Worst BAR = new Worst(0.03, 3, 0.05);

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 6})
  void straightStrokesAreFelt(double strength) {
    check(Pads.back20(), Strokes.straight(new Place(45, -90), new Place(45, 150), 4), strength);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 6})
  void diagonalStrokesAreFelt(double strength) {
    check(Pads.back20(), Strokes.straight(new Place(40, -90), new Place(90, 90), 3), strength);
    check(Pads.back20(), Strokes.straight(new Place(90, -90), new Place(40, 180), 4.5), strength);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 6})
  void curvedStrokesAreFelt(double strength) {
    check(Pads.back20(), Strokes.circle(new Place(65, 45), 12, 1.5), strength);
    check(Pads.back20(), Strokes.circle(new Place(65, 0), 24, 3), strength);
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 3.7, 4.5, 6})
  void anyStrokeIsFeltOnAnyPad(double strength) {
    anywhere("back-20", Pads.back20(), Set.of(), strength);
    anywhere("irregular", Pads.irregular(), Set.of(), strength);
    anywhere("back-20, one dead", Pads.back20(), Set.of(8), strength);
  }

  private static void anywhere(String name, PadLayout layout, Set<Integer> dead, double strength) {
    SplittableRandom random = new SplittableRandom(7);
    Renderer renderer = new Renderer(layout).without(dead);
    Worst worst = Worst.NONE;
    for (int i = 0; i < 200; i++) {
      Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
      Stroke stroke = Strokes.random(layout, side, random);
      worst = worst.and(Strokes.worst(layout, renderer, side, stroke, strength));
    }
    System.out.println(name + " " + strength + " " + worst);
  }

  private static void check(PadLayout layout, Stroke stroke, double strength) {
    Worst worst = Strokes.worst(layout, new Renderer(layout), Side.RIGHT, stroke, strength);
    System.out.println(strength + " " + worst);
  }
}
