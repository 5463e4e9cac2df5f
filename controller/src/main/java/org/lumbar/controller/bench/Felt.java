package org.lumbar.controller.bench;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.routines.pad.PadLayout;

/// How strongly a person feels the pad: the root of the sum of the squared levels of one side's
/// motors, of the stronger side.
public record Felt(List<Integer> left, List<Integer> right) {
  public static Felt on(PadLayout layout) {
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int motor = 0; motor < layout.motors().size(); motor++) {
      boolean isLeft = layout.motors().get(motor).place().xMm() < 0;
      (isLeft ? left : right).add(motor);
    }
    return new Felt(List.copyOf(left), List.copyOf(right));
  }

  public double of(Sample sample) {
    return Math.max(strength(left, sample), strength(right, sample));
  }

  private static double strength(List<Integer> motors, Sample sample) {
    double energy = 0;
    for (int motor : motors) {
      energy += sample.applied().level(motor) * sample.applied().level(motor);
    }
    return Math.sqrt(energy);
  }
}
