package org.lumbar.routines.render;

import java.time.Duration;
import org.lumbar.routines.technique.Strength;

/// How faithfully a pad makes a routine felt, measured over every tick of it while a hand is fully
/// down. Deviations are the worst ones: `strengthDeviation` and `largestStep` as parts of the
/// strength asked for, `placeDeviationMm` from the nearest place that the pad reaches. `heldPart`
/// is the part of the time in which the pad's edge holds a hand back from its place by more than
/// `HELD_MM`. `peakLevel` is the strongest level of a motor.
public record Figures(
    double strengthDeviation,
    double placeDeviationMm,
    double largestStep,
    double heldPart,
    double peakLevel) {
  /// Of nothing played.
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

  /// Nearer than this the edge makes no difference.
  static final double HELD_MM = 3;

  /// The worse of both, figure by figure.
  public Figures orWorse(Figures other) {
    return new Figures(
        Math.max(strengthDeviation, other.strengthDeviation),
        Math.max(placeDeviationMm, other.placeDeviationMm),
        Math.max(largestStep, other.largestStep),
        Math.max(heldPart, other.heldPart),
        Math.max(peakLevel, other.peakLevel));
  }

  /// Of `programme` at full strength.
  public static Figures of(Programme programme, Renderer renderer) {
    Measurement measurement = new Measurement(renderer);
    Duration time = Duration.ZERO;
    while (time.compareTo(programme.length()) < 0) {
      measurement.tick(programme.course(time, Strength.STRONGEST));
      time = time.plus(Renderer.TICK);
    }
    return measurement.figures();
  }
}
