package org.lumbar.routines.render;

import java.util.Arrays;
import java.util.Optional;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.technique.Hand;

/// What all motors of a pad do for one tick, and what is felt of it.
public final class Rendering {
  private final Palm left;
  private final Palm right;
  private final double[] levels;

  Rendering(Palm left, Palm right, int motors) {
    this.left = left;
    this.right = right;
    this.levels = new double[motors];
    spread(left);
    spread(right);
  }

  private void spread(Palm palm) {
    for (int i = 0; i < palm.flank().motors(); i++) {
      levels[palm.flank().channel(i)] = palm.level(i);
    }
  }

  Palm left() {
    return left;
  }

  Palm right() {
    return right;
  }

  public int motors() {
    return levels.length;
  }

  /// The level of the motor on channel `motor`, 0.0 to 6.0.
  public double level(int motor) {
    return levels[motor];
  }

  /// How strongly `hand` is felt: the root of the sum of its motors' squared levels.
  public double feltStrength(Hand hand) {
    return Math.sqrt(palm(hand).energy());
  }

  /// Where `hand` is felt: the middle of its motors weighed by energy. Empty if it is not felt.
  public Optional<Place> centroid(Hand hand) {
    return palm(hand).centroid();
  }

  Palm palm(Hand hand) {
    return switch (hand) {
      case LEFT -> left;
      case RIGHT -> right;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rendering rendering
        && left.equals(rendering.left)
        && right.equals(rendering.right)
        && Arrays.equals(levels, rendering.levels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(levels);
  }

  @Override
  public String toString() {
    return "Rendering" + Arrays.toString(levels);
  }
}
