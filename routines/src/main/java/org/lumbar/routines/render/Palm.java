package org.lumbar.routines.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.technique.Strength;
import org.lumbar.routines.technique.Touch;

/// What the motors under one hand do: an immutable value, one tick at a time.
final class Palm {
  /// A weaker share is not felt and is not sent.
  private static final double WEAKEST_SHARE = 0.3;

  /// A level under this would be rounded to nothing on the wire.
  private static final double WEAKEST_LEVEL = 0.05;

  /// Shorter pulses are not felt: 50 ms at least, in whole ticks.
  private static final int SHORTEST_ON_TICKS = 3;

  /// No motor goes from 0 to 6 in less than 0.6 s (limit L4b).
  private static final double FASTEST_RISE = Strength.STRONGEST / 0.6 * Renderer.TICK_SECONDS;

  /// Along a stroke no motor changes by more than this part of what the hand is asked for...
  private static final double SMOOTH_PART = 0.05;

  /// ...less what rounding to the wire's fortieths of a level may add.
  private static final double ROUNDING = 1.0 / 40;

  private final Flank flank;
  private final Grip grip;
  private final double[] levels;
  private final int[] onTicks;

  private Palm(Flank flank, Grip grip, double[] levels, int[] onTicks) {
    this.flank = flank;
    this.grip = grip;
    this.levels = levels;
    this.onTicks = onTicks;
  }

  static Palm lifted(Flank flank) {
    return new Palm(flank, Grip.LIFTED, new double[flank.motors()], new int[flank.motors()]);
  }

  Flank flank() {
    return flank;
  }

  double level(int motor) {
    return levels[motor];
  }

  /// The sum of the squared levels.
  double energy() {
    double energy = 0;
    for (double level : levels) {
      energy += level * level;
    }
    return energy;
  }

  Optional<Place> centroid() {
    double energy = energy();
    double xMm = 0;
    double yMm = 0;
    for (int i = 0; i < levels.length; i++) {
      xMm += levels[i] * levels[i] * flank.place(i).xMm();
      yMm += levels[i] * levels[i] * flank.place(i).yMm();
    }
    return energy == 0
        ? Optional.empty()
        : Optional.of(flank.onBody(new Place(xMm / energy, yMm / energy)));
  }

  Palm next(List<Touch> touches) {
    Grip nextGrip = grip.next(flank.held(touches));
    double[] wanted = nextGrip.isDown() ? shares(nextGrip) : new double[levels.length];
    double weaker = grip.isDown() ? Math.min(1, nextGrip.felt() / grip.felt()) : 1;
    double smooth = SMOOTH_PART * Math.max(Strength.LIGHTEST, nextGrip.asked()) - ROUNDING;
    double[] next = new double[levels.length];
    int[] ticks = new int[levels.length];
    for (int i = 0; i < next.length; i++) {
      double from = weaker * levels[i];
      double to = Math.clamp(wanted[i], from - smooth, from + Math.min(smooth, FASTEST_RISE));
      next[i] = longEnough(i, to);
      ticks[i] = next[i] > 0 ? Math.min(onTicks[i] + 1, SHORTEST_ON_TICKS) : 0;
    }
    return new Palm(flank, nextGrip, next, ticks);
  }

  /// Nothing, or a level that the wire can tell from nothing, for as long as a pulse needs.
  private double longEnough(int motor, double level) {
    boolean isYoung = levels[motor] > 0 && onTicks[motor] < SHORTEST_ON_TICKS;
    double kept = isYoung ? Math.max(level, WEAKEST_LEVEL) : level;
    return kept < WEAKEST_LEVEL ? 0 : kept;
  }

  /// Each motor's share of what is felt: the root of its part of the energy. Shares that are too
  /// weak to send go to the others, so that the strength stays.
  private double[] shares(Grip wanted) {
    double[] energies = flank.energies(wanted);
    double least = Math.pow(WEAKEST_SHARE / wanted.felt(), 2);
    double kept = 0;
    for (int i = 0; i < energies.length; i++) {
      energies[i] = energies[i] < least ? 0 : energies[i];
      kept += energies[i];
    }
    for (int i = 0; i < energies.length; i++) {
      energies[i] = kept == 0 ? 0 : wanted.felt() * Math.sqrt(energies[i] / kept);
    }
    return energies;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Palm palm
        && grip.equals(palm.grip)
        && Arrays.equals(levels, palm.levels)
        && Arrays.equals(onTicks, palm.onTicks);
  }

  @Override
  public int hashCode() {
    return 31 * grip.hashCode() + Arrays.hashCode(levels);
  }
}
