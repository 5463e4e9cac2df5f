package org.lumbar.routines.render;

/// Finds levels by which a touch is felt as strongly and where it is asked for, although no motor
/// changes as fast as it should: what one lacks, the others make up for. In energies strength and
/// place are linear, so the nearest that the motors come to both is found by moving one after the
/// other to where it does best, round after round.
final class Balance {
  /// What weighs as much as each other: this part of the energy (3 % of the strength), and these
  /// millimetres.
  private static final double ENERGY_PART = 0.06;

  private static final double PLACE_MM = 3;

  /// What a unit of energy of any motor does to what is missing of the energy.
  private static final double ENERGY_EFFECT = 1 / ENERGY_PART;

  /// How much it weighs that a motor keeps to its own share, where several ways are as good.
  private static final double OWN_SHARE = 0.01;

  private static final int MOST_ROUNDS = 200;

  /// A round that changes energies by less ends the search.
  private static final double SETTLED = 1e-6;

  private final Span span;

  /// What a unit of energy of each motor does to what is missing of the place, in both directions.
  private final double[] effectsX;

  private final double[] effectsY;

  /// What a unit of energy of each motor weighs in all of that.
  private final double[] weights;

  private final double[] wanted;
  private final double[] energies;

  private double missingEnergy;
  private double missingX;
  private double missingY;

  private Balance(Flank flank, Grip grip, Shares shares, Span span) {
    this.span = span;
    this.effectsX = new double[flank.motors()];
    this.effectsY = new double[flank.motors()];
    this.weights = new double[flank.motors()];
    this.wanted = new double[flank.motors()];
    this.energies = new double[flank.motors()];
    this.missingEnergy = grip.felt() * grip.felt() * ENERGY_EFFECT;
    for (int motor = 0; motor < energies.length; motor++) {
      effectsX[motor] = (flank.place(motor).xMm() - grip.place().xMm()) / PLACE_MM;
      effectsY[motor] = (flank.place(motor).yMm() - grip.place().yMm()) / PLACE_MM;
      weights[motor] = weight(effectsX[motor], effectsY[motor]);
      double level = span.clamp(motor, shares.wanted(motor));
      this.wanted[motor] = level * level;
      move(motor, level * level);
    }
  }

  /// Levels within `span`, near to the wanted ones.
  static double[] levels(Flank flank, Grip grip, Shares shares, Span span) {
    Balance balance = new Balance(flank, grip, shares, span);
    int rounds = 0;
    while (rounds < MOST_ROUNDS && balance.round() > SETTLED) {
      rounds++;
    }
    double[] levels = new double[flank.motors()];
    for (int motor = 0; motor < levels.length; motor++) {
      levels[motor] = Math.sqrt(balance.energies[motor]);
    }
    return levels;
  }

  /// Moves each motor once; the largest change of an energy.
  private double round() {
    double largest = 0;
    for (int motor = 0; motor < energies.length; motor++) {
      if (span.isRoom(motor)) {
        largest = Math.max(largest, Math.abs(move(motor, best(motor))));
      }
    }
    return largest;
  }

  /// The energy of this motor by which, the others left as they are, the least is missing.
  private double best(int motor) {
    double own = wanted[motor] - energies[motor];
    double gain =
        OWN_SHARE * own
            + ENERGY_EFFECT * missingEnergy
            + effectsX[motor] * missingX
            + effectsY[motor] * missingY;
    double low = span.least(motor);
    double high = span.most(motor);
    double free = energies[motor] + gain / weights[motor];
    return Math.min(high * high, Math.max(free, low * low));
  }

  private static double weight(double x, double y) {
    return OWN_SHARE + ENERGY_EFFECT * ENERGY_EFFECT + x * x + y * y;
  }

  private double move(int motor, double energy) {
    double change = energy - energies[motor];
    energies[motor] = energy;
    missingEnergy -= change * ENERGY_EFFECT;
    missingX -= change * effectsX[motor];
    missingY -= change * effectsY[motor];
    return change;
  }
}
