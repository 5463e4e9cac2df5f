package org.lumbar.controller.cli;

import java.io.PrintWriter;
import org.lumbar.controller.bench.SimulationReport;

/// The report on a simulation as people read it.
final class SimulationText {
  private SimulationText() {}

  static void print(SimulationReport report, PrintWriter out) {
    out.printf(
        "%s on %s, seed %d: %s after %.1f s%n%n",
        report.routine(), report.layout(), report.seed(), report.outcome(), report.seconds());
    out.println("MOTOR      x mm   y mm   max  on s");
    for (SimulationReport.Motor motor : report.motors()) {
      out.printf(
          "%-8s %6.0f %6.0f  %4.1f %5.0f%s%n",
          motor.id(),
          motor.x_mm(),
          motor.y_mm(),
          motor.max(),
          motor.on_s(),
          motor.excluded() ? "  never driven" : "");
    }
    out.println();
    for (SimulationReport.Heater heater : report.heaters()) {
      out.printf(
          "%-8s at most %.1f °C, asked for %.1f °C%n",
          heater.id(), heater.max_c(), heater.max_setpoint_c());
    }
    out.println();
    for (SimulationReport.Event event : report.events()) {
      out.printf("%8.2f s  %-12s %s%n", event.t_s(), event.kind(), event.text());
    }
    out.printf(
        "%nFrames: %d sent, %d received.%n", report.frames().sent(), report.frames().received());
  }
}
