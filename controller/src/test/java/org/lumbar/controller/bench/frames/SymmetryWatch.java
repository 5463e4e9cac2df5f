package org.lumbar.controller.bench.frames;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Touch;

/// Hands that mirror each other on a pad that does: both sides get the same to the last bit. After
/// anything one-sided it looks again once both hands have been off for a while.
final class SymmetryWatch implements FrameWatch {
  /// By then nothing is left of a hand that let go.
  private static final int LIFTED_TICKS = 20;

  private final List<int[]> twins;
  private boolean isTainted;
  private int stillTicks;
  private int frames;

  SymmetryWatch(PadLayout layout) {
    List<Integer> driven = List.copyOf(layout.driven());
    List<int[]> pairs =
        driven.stream()
            .flatMap(
                one ->
                    driven.stream()
                        .filter(
                            other ->
                                layout
                                    .motors()
                                    .get(one)
                                    .place()
                                    .mirrored()
                                    .equals(layout.motors().get(other).place()))
                        .map(other -> new int[] {one, other}))
            .toList();
    twins = pairs.size() == driven.size() ? pairs : List.of();
  }

  @Override
  public void see(Shot shot, Gauges gauges) {
    stillTicks = shot.isStill() && shot.touches().isEmpty() ? stillTicks + 1 : 0;
    isTainted = !isMirrored(shot.touches()) || (isTainted && stillTicks < LIFTED_TICKS);
    if (isTainted || twins.isEmpty() || shot.isStill()) {
      return;
    }
    for (int[] pair : twins) {
      double apart = Math.abs(shot.level(pair[0]) - shot.level(pair[1]));
      gauges.note(Figure.ASYMMETRY_LEVELS, apart, shot, pair[0] + " and " + pair[1]);
    }
    frames++;
    gauges.note(Figure.SYMMETRIC_FRAMES, frames, shot, "both hands");
  }

  private static boolean isMirrored(List<Touch> touches) {
    Set<List<Object>> seen = touches.stream().map(SymmetryWatch::seen).collect(Collectors.toSet());
    return touches.isEmpty() || (touches.size() == 2 && seen.size() == 1);
  }

  /// The touch as the right hand has it.
  private static List<Object> seen(Touch touch) {
    double outwardMm = Math.abs(touch.place().xMm());
    return List.of(outwardMm, touch.place().yMm(), touch.strength(), touch.spreadMm());
  }
}
