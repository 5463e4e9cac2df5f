package org.lumbar.sim.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.lumbar.sim.pad.FirmwareDefect;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.physics.HeaterDamage;
import org.lumbar.sim.physics.MotorDamage;
import org.lumbar.sim.physics.SensorDamage;

/// What can go wrong in a pad, each under the id and the name by which tests and people call it.
/// Where a part must be chosen it is the first heater, its first sensor, or the first motor that
/// may run.
public enum Mishap {
  HEATER_STUCK_ON("F10", Harm.heater(HeaterDamage.STUCK_ON)),
  /// The current is not seen, so only temperature can tell.
  HEATER_STUCK_ON_UNSEEN("F11", Harm.heater(HeaterDamage.STUCK_ON_UNSEEN)),
  /// Nothing that the pad's program does can end this heat.
  HEATER_AND_ENABLE_STUCK(
      "F12", Harm.heater(HeaterDamage.STUCK_ON).andThen(pad -> pad.plant().enableStuck(true))),
  HEATER_OPEN("F13", Harm.heater(HeaterDamage.OPEN)),
  HEATER_WEAK("F14", Harm.heater(HeaterDamage.WEAK)),
  SENSOR_DETACHED("F20", Harm.sensor(new SensorDamage.Detached())),
  /// Too cold by 1 K more every second.
  SENSOR_DRIFT("F21", Harm.sensor(new SensorDamage.Drift(-1))),
  SENSOR_OPEN("F22", Harm.sensor(new SensorDamage.Open())),
  SENSOR_SHORT("F23", Harm.sensor(new SensorDamage.Shorted())),
  SENSOR_FROZEN("F24", Harm.sensor(new SensorDamage.Frozen())),
  /// All sensors together read too cold: their codes are a tenth too high.
  REFERENCE_WRONG("F25", Harm.referenceGain(1.1)),
  /// One reading in twenty is 150 °C.
  SENSOR_SPIKES("F26", Harm.sensor(new SensorDamage.Spikes(0.05, 150))),
  COVERED("F27", Harm.covered(true)),
  /// Moisture of 20 kΩ bridges the sensor.
  SENSOR_LEAK("F28", Harm.sensor(new SensorDamage.Leak(20_000))),
  WRONG_LEVEL("F50", Harm.defect(FirmwareDefect.STUCK_CHANNEL)),
  LYING_TELEMETRY("F51", Harm.defect(FirmwareDefect.LYING_TELEMETRY)),
  HANG("F52", Harm.defect(FirmwareDefect.HUNG)),
  HANG_WITHOUT_WATCHDOG("F52b", Harm.defect(FirmwareDefect.HUNG_WITHOUT_WATCHDOG)),
  RESET("F53", SimulatedPad::powerCycle),
  LOOSER_LIMITS("F54", Harm.defect(FirmwareDefect.LOOSER_LIMITS)),
  FOREIGN_VERSION("F54b", Harm.defect(FirmwareDefect.FOREIGN_VERSION)),
  MOTOR_STALLED("F55", Harm.motor(MotorDamage.STALLED)),
  MOTOR_DRIVER_SHORT("F56", Harm.motor(MotorDamage.DRIVER_SHORTED)),
  MOTOR_OPEN("F57", Harm.motor(MotorDamage.OPEN)),
  OVER_CURRENT("F58", Harm.motor(MotorDamage.WINDING_SHORTED)),
  SUPPLY_SAG("F59", Harm.supply(0.8)),
  SUPPLY_SURGE("F59b", Harm.supply(1.2)),
  /// The button is held down, or its wire is broken.
  STOP_STUCK("F61", pad -> pad.holdStop(true)),
  /// The contact closes ten times in a moment, as worn ones do.
  STOP_BOUNCES("F61b", Harm::bounceStop);

  private final String id;
  private final Consumer<SimulatedPad> harm;

  Mishap(String id, Consumer<SimulatedPad> harm) {
    this.id = id;
    this.harm = harm;
  }

  /// The one of an id or a name, as `F22` or `sensor-open`; upper and lower case are the same.
  public static Optional<Mishap> named(String idOrName) {
    return Arrays.stream(values())
        .filter(mishap -> mishap.id.equalsIgnoreCase(idOrName) || mishap.isCalled(idOrName))
        .findFirst();
  }

  /// As `F22`.
  public String id() {
    return id;
  }

  /// As `sensor-open`.
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Lets it happen to `pad`, now.
  public void happenTo(SimulatedPad pad) {
    harm.accept(pad);
  }

  /// Makes everything in `pad` whole that any mishap has harmed. What the pad has latched stays.
  public static void repair(SimulatedPad pad) {
    Harm.undo(pad);
  }

  private boolean isCalled(String name) {
    return title().equalsIgnoreCase(name);
  }
}
