package org.lumbar.controller.daemon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lumbar.controller.core.Surroundings;
import org.lumbar.controller.safety.BodyMap;
import org.lumbar.controller.status.PadView;
import org.lumbar.controller.status.PadView.StillMotor;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.routines.pad.PadLayout;

/// Draws the pad as its own last word has it: motors, heaters, and which motors are kept still.
record PadPortrait(PadLayout layout, BodyMap body) {

  PadView of(Surroundings around) {
    if (around.pad().isEmpty() || around.telemetry().isEmpty()) {
      return PadView.unknown(layout.id());
    }
    Telemetry said = around.telemetry().orElseThrow();
    return new PadView(
        true,
        layout.id(),
        around.pad().orElseThrow().serial(),
        around.pad().orElseThrow().firmware(),
        said.state().name().toLowerCase(Locale.ROOT),
        levels(said.applied()),
        still(said.motorFaults()),
        IntStream.range(0, said.heaters().size())
            .mapToObj(heater -> heater(heater, said.heaters().get(heater)))
            .toList());
  }

  private static List<Double> levels(MotorLevels applied) {
    return IntStream.range(0, applied.count()).mapToObj(applied::level).toList();
  }

  private PadView.HeaterView heater(int index, HeaterReport report) {
    double hottest =
        report.sensors().stream()
            .filter(SensorReading.Measured.class::isInstance)
            .map(reading -> ((SensorReading.Measured) reading).value())
            .max(Comparator.naturalOrder())
            .map(Celsius::degrees)
            .orElse(Double.NaN);
    return new PadView.HeaterView(
        layout.heaters().get(index).id(),
        report.setpoint().degrees(),
        hottest,
        report.dutyPercent());
  }

  /// L12: what is out of order, and with each its mirror image.
  private List<StillMotor> still(Map<Integer, MotorFault> faults) {
    List<StillMotor> still = new ArrayList<>();
    new TreeMap<>(faults)
        .forEach(
            (motor, fault) -> {
              still.add(new StillMotor(id(motor), words(fault)));
              int twin = body.twins().getOrDefault(motor, motor);
              if (!faults.containsKey(twin)) {
                still.add(new StillMotor(id(twin), "rests with " + id(motor)));
              }
            });
    return still;
  }

  private String id(int motor) {
    return layout.motors().get(motor).id();
  }

  private static String words(MotorFault fault) {
    return switch (fault) {
      case STALLED -> "held fast";
      case OPEN -> "broken wire";
    };
  }
}
