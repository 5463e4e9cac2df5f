package org.lumbar.controller.bench.frames;

import java.util.stream.IntStream;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Hand;

/// What is felt of the motors on one side of the spine, from their levels and places alone.
final class FeltHand {
  private final PadLayout layout;
  private final int[] motors;

  FeltHand(Hand hand, PadLayout layout) {
    this.layout = layout;
    int side = hand == Hand.LEFT ? -1 : 1;
    motors =
        IntStream.range(0, layout.motors().size())
            .filter(motor -> layout.motors().get(motor).place().xMm() * side > 0)
            .toArray();
  }

  int[] motors() {
    return motors;
  }

  /// The root of the sum of the squared levels.
  double strength(Shot shot) {
    return Math.sqrt(energy(shot));
  }

  private double energy(Shot shot) {
    return IntStream.of(motors).mapToDouble(motor -> square(shot.level(motor))).sum();
  }

  /// The middle of the motors, weighed by their squared levels.
  Place centroid(Shot shot) {
    double energy = energy(shot);
    double xMm = 0;
    double yMm = 0;
    for (int motor : motors) {
      Place middle = layout.motors().get(motor).place();
      xMm += square(shot.level(motor)) * middle.xMm();
      yMm += square(shot.level(motor)) * middle.yMm();
    }
    return new Place(xMm / energy, yMm / energy);
  }

  private static double square(double level) {
    return level * level;
  }
}
