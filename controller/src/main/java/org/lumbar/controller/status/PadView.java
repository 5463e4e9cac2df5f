package org.lumbar.controller.status;

import java.util.List;

/// The pad as its last telemetry says it is. Levels are what the pad applies, on the 0-10 scale,
/// one a motor in the order of the layout; they are empty while nothing is known.
public record PadView(
    boolean connected,
    String layout,
    String serial,
    String firmware,
    String state,
    List<Double> levels,
    List<HeaterView> heaters) {

  /// One heater: setpoint in °C (0: off), the hottest of its sensors in °C (NaN: none is valid),
  /// duty in %.
  public record HeaterView(String id, double setpointCelsius, double celsius, int dutyPercent) {}

  public static PadView unknown(String layout) {
    return new PadView(false, layout, "", "", "unknown", List.of(), List.of());
  }

  public PadView {
    levels = List.copyOf(levels);
    heaters = List.copyOf(heaters);
  }
}
