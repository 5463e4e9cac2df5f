package org.lumbar.routines.render;

import org.lumbar.routines.body.Place;

/// The level that each motor should have for a hand to be felt where it is. A motor that comes into
/// play would have to rise faster than it may; so it begins as early as it must to be there in
/// time, by where the hand is going.
final class Shares {
  /// A weaker share is not felt and is not sent.
  private static final double WEAKEST = 0.3;

  /// How far to look ahead: the longest that a motor's lag lasts at the paces of massage.
  private static final int[] AHEAD_TICKS = {2, 4, 6};

  private Shares() {}

  static double[] wanted(Flank flank, Grip before, Grip now, Pace pace) {
    double[] wanted = at(flank, now, now.place());
    double dxMm = now.place().xMm() - before.place().xMm();
    double dyMm = now.place().yMm() - before.place().yMm();
    boolean isMoving = before.isDown() && now.isDown() && (dxMm != 0 || dyMm != 0);
    for (int i = 0; isMoving && i < AHEAD_TICKS.length; i++) {
      int ticks = AHEAD_TICKS[i];
      Place ahead = new Place(now.place().xMm() + ticks * dxMm, now.place().yMm() + ticks * dyMm);
      raise(wanted, at(flank, now, ahead), pace.rise(ticks));
    }
    return wanted;
  }

  private static void raise(double[] wanted, double[] later, double riseUntilThen) {
    for (int motor = 0; motor < wanted.length; motor++) {
      wanted[motor] = Math.max(wanted[motor], later[motor] - riseUntilThen);
    }
  }

  /// The root of each motor's part of the energy. Shares that are too weak go to the others, so
  /// that the strength stays.
  private static double[] at(Flank flank, Grip grip, Place place) {
    double[] shares = flank.energies(place, grip.spreadMm());
    double least = WEAKEST * WEAKEST / (grip.felt() * grip.felt());
    double kept = 0;
    for (double energy : shares) {
      kept += energy < least ? 0 : energy;
    }
    for (int motor = 0; motor < shares.length; motor++) {
      shares[motor] = shares[motor] < least ? 0 : grip.felt() * Math.sqrt(shares[motor] / kept);
    }
    return shares;
  }
}
