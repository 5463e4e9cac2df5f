package org.lumbar.sim.fault;

import static org.lumbar.sim.fault.Quantity.measure;
import static org.lumbar.sim.fault.Quantity.part;

import java.util.List;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.physics.HeatedArea;
import org.lumbar.sim.physics.HeaterDamage;
import org.lumbar.sim.physics.PlantFigures;

/// What can go wrong with the heaters and around them.
final class HeaterFaults {
  private static final Quantity WHICH = part("the heater", 1, PadModel::heaters);

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "F10",
              "heater-stuck-on",
              "A heater's switch no longer opens: full heat while the enable line is on.",
              damage(HeaterDamage.STUCK_ON),
              WHICH),
          Fault.of(
              "F11",
              "heater-stuck-on-unseen",
              "The same, and its current is not measured either: only temperature can tell.",
              damage(HeaterDamage.STUCK_ON_UNSEEN),
              WHICH),
          Fault.of(
              "F12",
              "heater-and-enable-stuck",
              "A heater's switch and the enable line are stuck on: no program can end this heat.",
              damage(HeaterDamage.STUCK_ON)
                  .and(
                      Harm.plant(
                          (plant, _) -> plant.enableStuck(true),
                          plant -> plant.enableStuck(false))),
              WHICH),
          Fault.of(
              "F13",
              "heater-open",
              "A heater's wire is broken: it stays cold.",
              damage(HeaterDamage.OPEN),
              WHICH),
          Fault.of(
              "F14",
              "heater-weak",
              "A heater has 30 % of its power left.",
              damage(HeaterDamage.WEAK),
              WHICH),
          Fault.of(
              "F27",
              "covered",
              "The pad is folded or under a blanket and loses less heat.",
              Harm.areas((area, _) -> area.cover(true), area -> area.cover(false))),
          Fault.of(
              "F27b",
              "ambient-step",
              "The room has another temperature at once.",
              Harm.areas(
                  (area, values) -> area.ambient(values.first()),
                  area -> area.ambient(PlantFigures.AMBIENT_CELSIUS)),
              measure("°C of the room", -10, 50, 40)));

  private HeaterFaults() {}

  private static Harm damage(HeaterDamage damage) {
    return new Harm(
        (rig, values) -> area(rig, values).damage(damage),
        (rig, values) -> area(rig, values).mend(damage));
  }

  private static HeatedArea area(Rig rig, Values values) {
    return rig.pad().plant().area(values.index(0));
  }
}
