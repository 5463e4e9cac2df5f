package org.lumbar.controller.bench.stepwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Session;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.pad.HeaterTruth;
import org.lumbar.sim.pad.PadView;

/// A simulated pad in letters, as somebody sees it who stands behind the person: the head above,
/// every motor at its place with its level, `-` where it is off, `x` where it is never driven.
final class PadMap {
  private static final double HUNDRED = 100;

  private PadMap() {}

  /// The state, the motors row by row, and a line for each heater.
  static List<String> of(Simulation simulation) {
    PadLayout layout = simulation.plan().layout();
    PadView truth = simulation.truth();
    List<String> lines = new ArrayList<>();
    lines.add(state(simulation, truth));
    lines.addAll(motors(layout, truth.applied()));
    for (int heater = 0; heater < layout.heaters().size(); heater++) {
      lines.add(heater(layout.heaters().get(heater).id(), truth.heaters().get(heater)));
    }
    return lines;
  }

  private static String state(Simulation simulation, PadView truth) {
    String state = Situation.of(simulation.state()).word();
    String what =
        simulation.state().condition() instanceof Condition.Running(Session session)
            ? "%s, %s".formatted(state, technique(session))
            : state;
    return "%s  %s; the pad is %s%s"
        .formatted(
            TimeWords.of(simulation.now()),
            what,
            truth.state().name().toLowerCase(Locale.ROOT),
            truth.enabled() ? ", its enable line on" : "");
  }

  private static String technique(Session session) {
    var phase = session.programme().at(session.played(), session.capLevel()).phase();
    return "%s (%s), %s played"
        .formatted(phase.technique(), phase.part(), TimeWords.of(session.played()));
  }

  private static List<String> motors(PadLayout layout, MotorLevels levels) {
    TreeSet<Double> columns = new TreeSet<>();
    TreeSet<Double> rows = new TreeSet<>();
    for (Motor motor : layout.motors()) {
      columns.add(motor.place().xMm());
      rows.add(motor.place().yMm());
    }
    List<String> lines = new ArrayList<>();
    for (double row : rows.descendingSet()) {
      StringBuilder line = new StringBuilder();
      for (double column : columns) {
        line.append(cell(layout, levels, column, row));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String cell(PadLayout layout, MotorLevels levels, double xMm, double yMm) {
    for (int motor = 0; motor < layout.motors().size(); motor++) {
      Motor here = layout.motors().get(motor);
      if (here.place().xMm() == xMm && here.place().yMm() == yMm) {
        return "%5s".formatted(here.excluded() ? "x" : level(levels.level(motor)));
      }
    }
    return "     ";
  }

  private static String level(double level) {
    return level == 0 ? "-" : String.format(Locale.ROOT, "%.1f", level);
  }

  private static String heater(String id, HeaterTruth truth) {
    return String.format(
        Locale.ROOT,
        "%5s  film %.1f °C, skin %.1f °C, asked for %s, %.0f %% on",
        id,
        truth.celsius(),
        truth.skinCelsius(),
        truth.setpoint().equals(Celsius.OFF)
            ? "nothing"
            : String.format(Locale.ROOT, "%.1f °C", truth.setpoint().degrees()),
        truth.duty() * HUNDRED);
  }
}
