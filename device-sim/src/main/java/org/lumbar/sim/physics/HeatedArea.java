package org.lumbar.sim.physics;

/// One heating film with what it warms, and the skin side, which follows it late and damped. The
/// outer side loses heat to the room, the inner one to the body of who wears the pad, or to the
/// room too while nobody does: `C dT/dt = P - k_room (T - T_room) - k_body (T - T_body)`. It keeps
/// its energy account, so that a test can close it.
public final class HeatedArea {
  private final double fullWatts;
  private HeaterDamage damage = HeaterDamage.NONE;
  private double celsius = PlantFigures.AMBIENT_CELSIUS;
  private double skinCelsius = PlantFigures.SKIN_CELSIUS;
  private double ambientCelsius = PlantFigures.AMBIENT_CELSIUS;
  private boolean isCovered;
  private boolean isWorn;
  private double watts;
  private double suppliedJoules;
  private double roomJoules;
  private double bodyJoules;

  public HeatedArea(double fullWatts) {
    this.fullWatts = fullWatts;
  }

  /// Lets `seconds` pass at `askedDuty` of 0..1, under `supplyShare` of the nominal voltage: 0
  /// where enable line or thermal cut-out let no current through.
  public void advance(double seconds, double askedDuty, double supplyShare) {
    watts = fullWatts * supplyShare * supplyShare * filmDuty(askedDuty);
    double roomWatts = roomLossWattsPerKelvin() * (celsius - ambientCelsius);
    double bodyWatts = bodyLossWattsPerKelvin() * (celsius - innerSideCelsius());
    suppliedJoules += watts * seconds;
    roomJoules += roomWatts * seconds;
    bodyJoules += bodyWatts * seconds;
    celsius +=
        (watts - roomWatts - bodyWatts) * seconds / PlantFigures.HEAT_CAPACITY_JOULES_PER_KELVIN;
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

  /// Folded or under a blanket, or as meant.
  public void cover(boolean covered) {
    isCovered = covered;
  }

  /// Against somebody's body, or with both sides to the room.
  public void wear(boolean worn) {
    isWorn = worn;
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

  /// What has left through the outer side.
  double roomJoules() {
    return roomJoules;
  }

  /// What has left through the inner side; negative where the body has warmed the pad.
  double bodyJoules() {
    return bodyJoules;
  }

  private double roomLossWattsPerKelvin() {
    return isCovered
        ? PlantFigures.COVERED_LOSS_WATTS_PER_KELVIN
        : PlantFigures.ROOM_LOSS_WATTS_PER_KELVIN;
  }

  /// A blanket over a pad that is worn leaves the side of the body as it is.
  private double bodyLossWattsPerKelvin() {
    return isCovered && !isWorn
        ? PlantFigures.COVERED_LOSS_WATTS_PER_KELVIN
        : PlantFigures.BODY_LOSS_WATTS_PER_KELVIN;
  }

  private double innerSideCelsius() {
    return isWorn ? PlantFigures.SKIN_CELSIUS : ambientCelsius;
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
