package org.lumbar.protocol.message;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The intensity of every motor of a pad, in the order of its channels, in the wire's steps of
/// 0.025 of a level on the 0-10 scale. One byte holds a step count, so the wire can say 6.375 at
/// most; what lies above [#MAX_STEPS] is illegal and refused by the pad.
public final class MotorLevels {
  /// Forty steps are one level.
  public static final int STEPS_PER_LEVEL = 40;

  /// Level 6.0, the most that any motor may ever do (limit L1).
  public static final int MAX_STEPS = 6 * STEPS_PER_LEVEL;

  private static final int LARGEST_BYTE = 255;

  private final int[] steps;

  private MotorLevels(int[] steps) {
    this.steps = steps;
  }

  /// Every motor still.
  public static MotorLevels off(int motors) {
    return new MotorLevels(new int[motors]);
  }

  /// One value a channel, each 0..255 steps.
  public static MotorLevels of(int... steps) {
    for (int step : steps) {
      if (step < 0 || step > LARGEST_BYTE) {
        throw new IllegalArgumentException(
            "a motor level must be 0.." + LARGEST_BYTE + " steps, was " + step);
      }
    }
    return new MotorLevels(steps.clone());
  }

  public int count() {
    return steps.length;
  }

  public int steps(int motor) {
    return steps[motor];
  }

  /// The level of one motor on the 0-10 scale, for people.
  public double level(int motor) {
    return (double) steps[motor] / STEPS_PER_LEVEL;
  }

  public int strongestSteps() {
    int strongest = 0;
    for (int step : steps) {
      strongest = Math.max(strongest, step);
    }
    return strongest;
  }

  public boolean isOff() {
    return strongestSteps() == 0;
  }

  /// A copy, in the order of the channels.
  public int[] toSteps() {
    return steps.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MotorLevels levels && Arrays.equals(steps, levels.steps);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(steps);
  }

  @Override
  public String toString() {
    return IntStream.range(0, steps.length)
        .mapToObj(motor -> Double.toString(level(motor)))
        .collect(Collectors.joining(" ", "[", "]"));
  }
}
