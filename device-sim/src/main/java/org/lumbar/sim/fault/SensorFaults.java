package org.lumbar.sim.fault;

import static org.lumbar.sim.fault.Quantity.measure;
import static org.lumbar.sim.fault.Quantity.part;
import static org.lumbar.sim.fault.Quantity.share;

import java.util.List;
import java.util.function.Function;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.physics.SensorDamage;
import org.lumbar.sim.physics.TemperatureSensor;

/// What can go wrong with the temperature sensors. They are counted through, those of the first
/// heater before those of the second.
final class SensorFaults {
  private static final Quantity WHICH =
      part("the sensor", 1, model -> model.heaters() * model.sensorsEach());

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "F20",
              "sensor-detached",
              "A sensor has come off its heater and follows the room.",
              damage(0, _ -> new SensorDamage.Detached()),
              WHICH),
          Fault.of(
              "F21",
              "sensor-drift",
              "A sensor reads wrong by more every second.",
              damage(1, values -> new SensorDamage.Drift(values.first())),
              measure("K more every second", -10, 10, -1),
              WHICH),
          Fault.of(
              "F22",
              "sensor-open",
              "A sensor's wire is broken.",
              damage(0, _ -> new SensorDamage.Open()),
              WHICH),
          Fault.of(
              "F23",
              "sensor-short",
              "A sensor's wires touch.",
              damage(0, _ -> new SensorDamage.Shorted()),
              WHICH),
          Fault.of(
              "F24",
              "sensor-frozen",
              "A sensor goes on saying what it said last.",
              damage(0, _ -> new SensorDamage.Frozen()),
              WHICH),
          Fault.of(
              "F25",
              "reference-wrong",
              "The reference of all sensors is wrong; above 1 they all read too cold.",
              Harm.sensors(
                  (sensor, values) -> sensor.referenceGain(values.first()),
                  sensor -> sensor.referenceGain(1)),
              measure("the factor on their codes", 0.5, 1.5, 1.1)),
          Fault.of(
              "F26",
              "sensor-spikes",
              "A loose contact: now and then a sensor reads something else.",
              damage(2, SensorFaults::spikes),
              share("share of its readings", 0.05),
              measure("°C that they show", -20, 150, 150),
              WHICH),
          Fault.of(
              "F28",
              "sensor-leak",
              "Moisture bridges a sensor, which then reads too hot.",
              damage(1, values -> new SensorDamage.Leak(values.first())),
              measure("Ω of the bridge", 100, 1_000_000, 20_000),
              WHICH),
          Fault.of(
              "F29",
              "sensors-swapped",
              "The plugs of the sensors have changed places: each heater reads those of the next.",
              Harm.plant((plant, _) -> plant.swapSensors(true), plant -> plant.swapSensors(false)),
              part("the heater that the first one reads", 2, PadModel::heaters)));

  private SensorFaults() {}

  private static SensorDamage spikes(Values values) {
    return new SensorDamage.Spikes(values.first(), values.numbers().get(1));
  }

  private static Harm damage(int which, Function<Values, SensorDamage> damage) {
    return new Harm(
        (rig, values) -> sensor(rig, values.index(which)).damage(damage.apply(values)),
        (rig, values) -> sensor(rig, values.index(which)).mend(damage.apply(values)));
  }

  private static TemperatureSensor sensor(Rig rig, int number) {
    int each = rig.pad().model().sensorsEach();
    return rig.pad().plant().sensors(number / each).get(number % each);
  }
}
