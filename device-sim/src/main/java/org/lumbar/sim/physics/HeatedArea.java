package org.lumbar.sim.physics;

/// One heating film with what it warms: `C dT/dt = P - k (T - ambient)`, and the skin side, which
/// follows it late and damped. Keeps its energy account, so that a test can close it.
public final class HeatedArea {
  private final double fullWatts;
  private HeaterDamage damage = HeaterDamage.NONE;
  private double celsius = PlantFigures.AMBIENT_CELSIUS;
  private double skinCelsius = PlantFigures.SKIN_CELSIUS;
  private double ambientCelsius = PlantFigures.AMBIENT_CELSIUS;
  private double lossWattsPerKelvin = PlantFigures.WORN_LOSS_WATTS_PER_KELVIN;
  private double watts;
  private double suppliedJoules;
  private double lostJoules;

  public HeatedArea(double fullWatts) {
    this.fullWatts = fullWatts;
  }

  /// Lets `seconds` pass at `askedDuty` of 0..1; `powered` says whether enable line and thermal
  /// cut-out let current through.
  public void advance(double seconds, double askedDuty, boolean powered) {
    watts = powered ? fullWatts * filmDuty(askedDuty) : 0;
    double lossWatts = lossWattsPerKelvin * (celsius - ambientCelsius);
    suppliedJoules += watts * seconds;
    lostJoules += lossWatts * seconds;
    celsius += (watts - lossWatts) * seconds / PlantFigures.HEAT_CAPACITY_JOULES_PER_KELVIN;
    double skinGoal =
        PlantFigures.SKIN_CELSIUS
            + PlantFigures.SKIN_COUPLING * (celsius - PlantFigures.SKIN_CELSIUS);
    skinCelsius += (skinGoal - skinCelsius) * seconds / PlantFigures.SKIN_LAG_SECONDS;
  }

  public void damage(HeaterDamage with) {
    damage = with;
  }

  /// Takes back this damage, and no other.
  public void mend(HeaterDamage of) {
    damage = damage == of ? HeaterDamage.NONE : damage;
  }

  /// Folded or under a blanket, or worn as meant.
  public void cover(boolean covered) {
    insulate(
        covered
            ? PlantFigures.COVERED_LOSS_WATTS_PER_KELVIN
            : PlantFigures.WORN_LOSS_WATTS_PER_KELVIN);
  }

  /// Worn so that it loses `wattsPerKelvin`.
  public void insulate(double wattsPerKelvin) {
    lossWattsPerKelvin = wattsPerKelvin;
  }

  public void ambient(double roomCelsius) {
    ambientCelsius = roomCelsius;
  }

  public double ambientCelsius() {
    return ambientCelsius;
  }

  /// Brings the whole area to a temperature at once, as a pad that was stored somewhere has it.
  public void settleAt(double settledCelsius) {
    celsius = settledCelsius;
  }

  public double celsius() {
    return celsius;
  }

  public double skinCelsius() {
    return skinCelsius;
  }

  public double watts() {
    return watts;
  }

  /// What the current sense tells, which may be less than what flows.
  public double measuredWatts() {
    return damage == HeaterDamage.STUCK_ON_UNSEEN ? 0 : watts;
  }

  double suppliedJoules() {
    return suppliedJoules;
  }

  double lostJoules() {
    return lostJoules;
  }

  private double filmDuty(double askedDuty) {
    return switch (damage) {
      case NONE -> askedDuty;
      case STUCK_ON, STUCK_ON_UNSEEN -> 1;
      case OPEN -> 0;
      case WEAK -> askedDuty * PlantFigures.WEAK_HEATER_SHARE;
    };
  }
}
