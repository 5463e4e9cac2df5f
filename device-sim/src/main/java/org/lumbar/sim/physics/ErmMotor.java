package org.lumbar.sim.physics;

/// An eccentric rotating mass motor. Speed is a share of the speed at level 6, duty a share of the
/// duty of level 6. A rotor needs a push to start, keeps turning on less, follows its duty with a
/// first-order lag, and draws what the winding's voltage less its own back-voltage lets through: `i
/// = stall current * (duty - (1 - 1 / stall ratio) * speed)`.
public final class ErmMotor {
  private static final double BACK_VOLTAGE_SHARE = 1 - 1 / PlantFigures.STALL_CURRENT_RATIO;

  private final double stallAmperes;
  private final Decay spinUp = new Decay(PlantFigures.SPIN_UP_SECONDS);
  private final Decay coast = new Decay(PlantFigures.COAST_SECONDS);
  private double speed;
  private double amperes;
  private MotorDamage damage = MotorDamage.NONE;

  /// A motor that draws `fullPowerWatts` at level 6.
  public ErmMotor(double fullPowerWatts) {
    this.stallAmperes =
        fullPowerWatts / PlantFigures.SUPPLY_VOLTS * PlantFigures.STALL_CURRENT_RATIO;
  }

  /// Lets `seconds` pass at `askedDuty` of 0..1, under `supplyShare` of the nominal voltage: 0
  /// where the enable line lets no current flow at all.
  public void advance(double seconds, double askedDuty, double supplyShare) {
    double duty = supplyShare * windingDuty(askedDuty);
    if (duty <= 0 && speed == 0) {
      amperes = 0;
      return;
    }
    boolean turns = damage != MotorDamage.STALLED && keepsTurning(duty);
    double goal = turns ? duty : 0;
    if (speed != goal) {
      Decay lag = goal > speed ? spinUp : coast;
      speed = damage == MotorDamage.STALLED ? 0 : lag.towards(goal, speed, seconds);
    }
    if (!turns && speed < PlantFigures.STICKING_SPEED) {
      speed = 0;
    }
    amperes = currentAt(duty);
  }

  public void damage(MotorDamage with) {
    damage = with;
  }

  /// Takes back this damage, and no other.
  public void mend(MotorDamage of) {
    damage = damage == of ? MotorDamage.NONE : damage;
  }

  /// 0: standing, 1: as fast as at level 6.
  public double speed() {
    return speed;
  }

  public double amperes() {
    return amperes;
  }

  private double windingDuty(double askedDuty) {
    return switch (damage) {
      case NONE, STALLED, WINDING_SHORTED -> askedDuty;
      case OPEN -> 0;
      case DRIVER_SHORTED -> 1;
    };
  }

  private boolean keepsTurning(double duty) {
    double least = speed > 0 ? PlantFigures.MOTOR_KEEP_DUTY : PlantFigures.MOTOR_START_DUTY;
    return duty >= least;
  }

  private double currentAt(double duty) {
    if (duty <= 0) {
      return 0;
    }
    return damage == MotorDamage.WINDING_SHORTED
        ? PlantFigures.SHORT_AMPERES
        : Math.max(0, stallAmperes * (duty - BACK_VOLTAGE_SHARE * speed));
  }
}
