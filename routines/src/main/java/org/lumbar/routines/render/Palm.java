package org.lumbar.routines.render;

import java.util.Arrays;
import java.util.Optional;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.technique.Strength;

/// What the motors under one hand do: an immutable value, one tick at a time. Levels are whole
/// steps as the wire carries them, so that what is measured here is what the motors get.
final class Palm {
  /// Shorter pulses are not felt: 50 ms at least, in whole ticks.
  private static final int SHORTEST_ON_TICKS = 3;

  private final Flank flank;
  private final Grip grip;
  private final Rise rise;
  private final int[] steps;
  private final int[] onTicks;

  private Palm(Flank flank, Grip grip, Rise rise, int[] steps, int[] onTicks) {
    this.flank = flank;
    this.grip = grip;
    this.rise = rise;
    this.steps = steps;
    this.onTicks = onTicks;
  }

  static Palm lifted(Flank flank) {
    int motors = flank.motors();
    return new Palm(flank, Grip.LIFTED, Rise.FROM_NOTHING, new int[motors], new int[motors]);
  }

  Flank flank() {
    return flank;
  }

  /// Whether the hand was and is felt as strongly as it is asked for, without giving way on the
  /// spot since: what a stroke's smoothness is measured by.
  boolean isSteadyAfter(Palm before) {
    return isFullyDown()
        && before.isFullyDown()
        && grip.felt() >= (1 - Pace.SMOOTH_PART) * before.grip.felt();
  }

  private boolean isFullyDown() {
    return grip.felt() >= Strength.LIGHTEST && grip.felt() == grip.asked();
  }

  double level(int motor) {
    return inLevels(steps[motor]);
  }

  private double[] levels() {
    double[] levels = new double[steps.length];
    for (int motor = 0; motor < levels.length; motor++) {
      levels[motor] = level(motor);
    }
    return levels;
  }

  private static double inLevels(int steps) {
    return (double) steps / Renderer.STEPS_PER_LEVEL;
  }

  /// The sum of the squared levels.
  double energy() {
    return energy(steps);
  }

  private static double energy(int[] steps) {
    double energy = 0;
    for (int each : steps) {
      energy += inLevels(each) * inLevels(each);
    }
    return energy;
  }

  /// The middle of the motors weighed by energy, on the body.
  Optional<Place> centroid() {
    double energy = energy();
    double xMm = 0;
    double yMm = 0;
    for (int motor = 0; motor < steps.length; motor++) {
      double part = level(motor) * level(motor);
      xMm += part * flank.place(motor).xMm();
      yMm += part * flank.place(motor).yMm();
    }
    return energy == 0
        ? Optional.empty()
        : Optional.of(flank.onBody(new Place(xMm / energy, yMm / energy)));
  }

  /// One tick later. A hand that gives way weakens all its motors at once and alike; everything
  /// else goes at the pace that motors may change.
  Palm next(Course course) {
    Grip nextGrip = grip.next(flank.held(course.touches()));
    Pace pace = Pace.of(nextGrip);
    Shares shares = Shares.of(flank, nextGrip, course, pace);
    Span span = span(nextGrip, pace);
    double[] levels = Balance.levels(flank, nextGrip, shares, span.narrowed(shares, levels()));
    int[] next = new int[steps.length];
    for (int motor = 0; motor < next.length; motor++) {
      next[motor] = (int) Math.round(levels[motor] * Renderer.STEPS_PER_LEVEL);
    }
    holdRise(next, span);
    int[] ticks = new int[steps.length];
    for (int motor = 0; motor < next.length; motor++) {
      ticks[motor] = next[motor] > 0 ? Math.min(onTicks[motor] + 1, SHORTEST_ON_TICKS) : 0;
    }
    return new Palm(flank, nextGrip, rise.next(Math.sqrt(energy(next))), next, ticks);
  }

  /// What is felt grows by no more than limit L4 allows, also where the motors only come nearer to
  /// what is asked for, and before any of them gets what it needs: the strongest ones give way,
  /// step by step.
  private void holdRise(int[] next, Span span) {
    int strongest = 0;
    while (strongest >= 0 && energy(next) > rise.most() * rise.most()) {
      strongest = -1;
      for (int motor = 0; motor < next.length; motor++) {
        boolean mayWeaken = inLevels(next[motor] - 1) >= span.least(motor);
        if (mayWeaken && (strongest < 0 || next[motor] > next[strongest])) {
          strongest = motor;
        }
      }
      if (strongest >= 0) {
        next[strongest]--;
      }
    }
  }

  private Span span(Grip nextGrip, Pace pace) {
    double weaker = grip.isDown() ? Math.min(1, nextGrip.felt() / grip.felt()) : 1;
    double[] least = new double[steps.length];
    double[] most = new double[steps.length];
    for (int motor = 0; motor < steps.length; motor++) {
      int low = pace.least(steps[motor], (int) (weaker * steps[motor]));
      least[motor] = inLevels(isYoung(motor) ? Math.max(low, 1) : low);
      most[motor] = inLevels(pace.most(steps[motor]));
    }
    return new Span(least, most);
  }

  /// Whether it began too short a time ago to end yet.
  private boolean isYoung(int motor) {
    return steps[motor] > 0 && onTicks[motor] < SHORTEST_ON_TICKS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Palm palm
        && grip.equals(palm.grip)
        && rise.equals(palm.rise)
        && Arrays.equals(steps, palm.steps)
        && Arrays.equals(onTicks, palm.onTicks);
  }

  @Override
  public int hashCode() {
    return 31 * grip.hashCode() + Arrays.hashCode(steps);
  }
}
