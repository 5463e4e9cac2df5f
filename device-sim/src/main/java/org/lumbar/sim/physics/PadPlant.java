package org.lumbar.sim.physics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that is physical in a pad: motors, heated areas with their sensors, the supply, and the
/// enable line in series with every output. It does what its pins say and no more.
public final class PadPlant {
  /// What a pad is built of.
  public record Parts(List<Double> motorWatts, List<Double> heaterWatts, int sensorsEach) {
    public Parts {
      motorWatts = List.copyOf(motorWatts);
      heaterWatts = List.copyOf(heaterWatts);
    }
  }

  private final ErmMotor[] motors;
  private final HeatedArea[] areas;
  private final List<List<TemperatureSensor>> sensors;
  private final Supply supply = new Supply();
  private final double[] motorDuty;
  private final double[] heaterDuty;
  private boolean enabled;
  private boolean enableStuck;
  private boolean enableBroken;
  private boolean sensorsSwapped;
  private boolean cutOut;
  private double motorAmperes;
  private double motorJoules;

  public PadPlant(Parts parts, SplittableRandom noise) {
    motors = parts.motorWatts().stream().map(ErmMotor::new).toArray(ErmMotor[]::new);
    areas = parts.heaterWatts().stream().map(HeatedArea::new).toArray(HeatedArea[]::new);
    sensors = Stream.of(areas).map(_ -> sensors(parts.sensorsEach(), noise)).toList();
    motorDuty = new double[motors.length];
    heaterDuty = new double[areas.length];
  }

  /// The line in series with every output.
  public void enable(boolean on) {
    enabled = on;
  }

  public boolean isEnabled() {
    return enabled;
  }

  /// Whether the line really is on, as it can be read back behind its switch.
  public boolean isPowered() {
    return (enabled && !enableBroken) || enableStuck;
  }

  /// 0..1, a share of the duty of level 6.
  public void driveMotor(int motor, double duty) {
    motorDuty[motor] = duty;
  }

  /// 0..1, a share of the heater's full power.
  public void driveHeater(int heater, double duty) {
    heaterDuty[heater] = duty;
  }

  /// Lets `seconds` pass with the pins as they are. The voltage is the one that the load of the
  /// step before has left.
  public void advance(double seconds) {
    double share = isPowered() ? supply.voltShare() : 0;
    double volts = supply.volts();
    motorAmperes = 0;
    for (int motor = 0; motor < motors.length; motor++) {
      motors[motor].advance(seconds, motorDuty[motor], share);
      motorAmperes += motors[motor].amperes();
    }
    motorJoules += motorAmperes * volts * seconds;
    double amperes = motorAmperes;
    for (int heater = 0; heater < areas.length; heater++) {
      advanceHeat(heater, seconds, cutOut ? 0 : share);
      amperes += amperes(areas[heater].watts(), volts);
    }
    supply.load(amperes, seconds);
  }

  public ErmMotor motor(int motor) {
    return motors[motor];
  }

  public HeatedArea area(int heater) {
    return areas[heater];
  }

  public List<TemperatureSensor> sensors(int heater) {
    return sensors.get(heater);
  }

  /// The sensors that the pad reads for a heater: its own, unless plugs have been swapped.
  public List<TemperatureSensor> wiredSensors(int heater) {
    return sensors.get(sensorsSwapped ? (heater + 1) % sensors.size() : heater);
  }

  public Supply supply() {
    return supply;
  }

  public int motorCount() {
    return motors.length;
  }

  public int heaterCount() {
    return areas.length;
  }

  /// What flows into all motors together.
  public double motorAmperes() {
    return motorAmperes;
  }

  /// What the motors have taken; all of it becomes movement and warmth elsewhere.
  double motorJoules() {
    return motorJoules;
  }

  /// What flows into one heater, as far as its current sense sees it.
  public double heaterAmperes(int heater) {
    return amperes(areas[heater].measuredWatts(), supply.volts());
  }

  /// Against somebody's body, or with both sides to the room.
  public void wear(boolean worn) {
    for (HeatedArea area : areas) {
      area.wear(worn);
    }
  }

  /// The room has this temperature from now on.
  public void ambient(double roomCelsius) {
    for (HeatedArea area : areas) {
      area.ambient(roomCelsius);
    }
  }

  /// The enable line's switch no longer opens.
  public void enableStuck(boolean stuck) {
    enableStuck = stuck;
  }

  /// The enable line's switch no longer closes.
  public void enableBroken(boolean broken) {
    enableBroken = broken;
  }

  /// The plugs of the heaters' sensors have changed places: each heater reads those of the next.
  public void swapSensors(boolean swapped) {
    sensorsSwapped = swapped;
  }

  /// Whether the thermal cut-out has opened the heaters' lead, for good (limit L28).
  public boolean isCutOut() {
    return cutOut;
  }

  /// Brings all of the pad to a temperature at once.
  public void settleAt(double celsius) {
    for (int heater = 0; heater < areas.length; heater++) {
      areas[heater].settleAt(celsius);
      sensors.get(heater).forEach(sensor -> sensor.settleAt(celsius));
    }
  }

  private void advanceHeat(int heater, double seconds, double supplyShare) {
    HeatedArea area = areas[heater];
    area.advance(seconds, heaterDuty[heater], supplyShare);
    cutOut |= area.celsius() >= PlantFigures.CUT_OUT_CELSIUS;
    for (TemperatureSensor sensor : sensors.get(heater)) {
      sensor.advance(seconds, area);
    }
  }

  private static List<TemperatureSensor> sensors(int count, SplittableRandom noise) {
    return IntStream.range(0, count)
        .mapToObj(sensor -> new TemperatureSensor(noise.split(), placeShare(sensor)))
        .toList();
  }

  private static double placeShare(int sensor) {
    return sensor == 0 ? PlantFigures.MIDDLE_SENSOR_SHARE : PlantFigures.EDGE_SENSOR_SHARE;
  }

  private static double amperes(double watts, double volts) {
    return watts > 0 ? watts / volts : 0;
  }
}
