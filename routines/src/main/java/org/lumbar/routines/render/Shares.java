package org.lumbar.routines.render;

import java.util.Optional;
import org.lumbar.routines.technique.Sweep;
import org.lumbar.routines.technique.Touch;

/// The level that each motor should have for a hand to be felt where it is, and the level that it
/// needs now in order to be there in time for what comes: a motor rises slowly, and its share of a
/// point that comes near would have to leap.
final class Shares {
  private final double[] wanted;
  private final double[] needed;

  Shares(double[] wanted, double[] needed) {
    this.wanted = wanted;
    this.needed = needed;
  }

  double wanted(int motor) {
    return wanted[motor];
  }

  double needed(int motor) {
    return needed[motor];
  }

  /// A weaker share is not felt and is not sent.
  private static final double WEAKEST = 0.3;

  /// What a motor does at least where it has a share of the point as it is now.
  double leastFelt(int motor) {
    return wanted[motor] >= WEAKEST ? WEAKEST : 0;
  }

  /// What a motor that has `present` and could have `most` may do.
  double mostFelt(int motor, double present, double most) {
    if (wanted[motor] > 0) {
      return most;
    }
    return present >= WEAKEST ? present : 0;
  }

  /// For a quick sweep the schedule says which motors run, and begins them in time by itself.
  static Shares of(Flank flank, Grip grip, Course course, Pace pace) {
    return grip.isDown()
        ? flank
            .sweep(course.touches())
            .flatMap(sweep -> brushed(flank, grip, sweep))
            .orElseGet(() -> gliding(flank, grip, course, pace))
        : gliding(flank, grip, course, pace);
  }

  private static Optional<Shares> brushed(Flank flank, Grip grip, Sweep sweep) {
    return flank
        .brush(sweep)
        .flatMap(brush -> brush.energies(sweep.since(), flank.motors()))
        .map(parts -> new Shares(levels(parts, grip.felt()), new double[flank.motors()]));
  }

  private static Shares gliding(Flank flank, Grip grip, Course course, Pace pace) {
    double[] wanted = flank.levels(grip, grip.place()).clone();
    double[] needed = new double[wanted.length];
    Grip before = grip;
    for (int look = 0; look < course.later().size(); look++) {
      Optional<Touch> later = flank.held(course.later().get(look));
      if (later.isEmpty() || !before.reaches(later.get(), Course.TICKS_APART)) {
        break;
      }
      before = before.gliding(later.get());
      double rise = pace.rise((look + 1) * Course.TICKS_APART);
      if (!before.place().equals(grip.place())) {
        raise(needed, flank.levels(grip, before.place()), rise);
      }
    }
    raise(wanted, needed, 0);
    return new Shares(wanted, needed);
  }

  private static void raise(double[] levels, double[] later, double riseUntilThen) {
    for (int motor = 0; motor < levels.length; motor++) {
      levels[motor] = Math.max(levels[motor], later[motor] - riseUntilThen);
    }
  }

  /// The levels by which a hand is `felt`, of each motor's part of the energy: the root. Shares
  /// that are too weak go to the others, so that the strength stays.
  static double[] levels(double[] energies, double felt) {
    double[] shares = energies.clone();
    double least = WEAKEST * WEAKEST / (felt * felt);
    double kept = 0;
    for (double energy : shares) {
      kept += energy < least ? 0 : energy;
    }
    for (int motor = 0; motor < shares.length; motor++) {
      shares[motor] = shares[motor] < least ? 0 : felt * Math.sqrt(shares[motor] / kept);
    }
    return shares;
  }
}
