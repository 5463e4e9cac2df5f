package org.lumbar.sim.physics;

/// Every figure of the physics, with its unit in its name; `docs/physics.md` has the table with the
/// sources and the equations. Where no source is named, the figure is an engineering choice for a
/// pad of this kind and nothing outside the simulation rests on it.
public final class PlantFigures {
  /// A safety extra-low voltage adapter (limit L32: at most 24 V).
  public static final double SUPPLY_VOLTS = 12.0;

  /// Adapter and cable together: the pad at full load sags by less than 3 %. Heaters then lose
  /// power as the square of the voltage, motors speed in proportion.
  static final double SUPPLY_OHMS = 0.05;

  /// What a motor draws while its rotor stands still, as a multiple of what it draws running at the
  /// same duty. Coin motors: 1.5 to 2.5.
  static final double STALL_CURRENT_RATIO = 2.0;

  /// A standing rotor does not start below this share of the duty of level 6. Data sheets: 65 % to
  /// 80 %.
  static final double MOTOR_START_DUTY = 0.65;

  /// A turning rotor stops below this share. Typical: 30 % to 40 %.
  static final double MOTOR_KEEP_DUTY = 0.30;

  /// Time constant of spinning up. Motors reach speed in 50 to 100 ms, two of these.
  static final double SPIN_UP_SECONDS = 0.040;

  /// Time constant of coasting down, the driver open.
  static final double COAST_SECONDS = 0.080;

  /// Slower than this share of its full speed, a rotor sticks.
  static final double STICKING_SPEED = 0.05;

  /// What a motor of shorted winding draws: more than any fuse here lets pass.
  static final double SHORT_AMPERES = 20.0;

  /// Heat capacity of one heated area with its foam and cloth.
  static final double HEAT_CAPACITY_JOULES_PER_KELVIN = 350.0;

  /// What one heated area loses through its outer side, to the room.
  static final double ROOM_LOSS_WATTS_PER_KELVIN = 0.5;

  /// What it loses through its inner side and clothes: to the body of who wears it, and to the room
  /// while nobody does.
  static final double BODY_LOSS_WATTS_PER_KELVIN = 0.3;

  /// Each side's loss to the room where the pad is folded or under a blanket.
  static final double COVERED_LOSS_WATTS_PER_KELVIN = 0.1;

  public static final double AMBIENT_CELSIUS = 25.0;

  /// The share of its power that a weak heater still has.
  static final double WEAK_HEATER_SHARE = 0.3;

  /// How late a sensor on the film follows it.
  static final double SENSOR_LAG_SECONDS = 10.0;

  /// How much of the film's rise over the room is felt where a sensor lies: the first in the middle
  /// of the area, the others near its edge.
  static final double MIDDLE_SENSOR_SHARE = 1.0;

  static final double EDGE_SENSOR_SHARE = 0.97;

  /// Noise of one reading, root mean square.
  static final double SENSOR_NOISE_KELVIN = 0.05;

  /// Undisturbed skin.
  static final double SKIN_CELSIUS = 33.0;

  /// The share of the way from undisturbed skin to the heater that cloth lets through.
  static final double SKIN_COUPLING = 0.85;

  /// How late the skin side follows the film.
  static final double SKIN_LAG_SECONDS = 60.0;

  /// The thermal cut-out in the heaters' lead opens here and stays open (limit L28).
  static final double CUT_OUT_CELSIUS = 48.0;

  private PlantFigures() {}
}
