package org.lumbar.controller.status;

import java.util.List;

/// The pad as its last telemetry says it is. Levels are what the pad applies, on the 0-10 scale,
/// one a motor in the order of the layout; they are empty while nothing is known. `still` are the
/// motors that are kept still for being out of order, or for the sake of one that is.
public record PadView(
    boolean connected,
    String layout,
    String serial,
    String firmware,
    String state,
    List<Double> levels,
    List<StillMotor> still,
    List<HeaterView> heaters) {

  /// One heater: setpoint in °C (0: off), the hottest of its sensors in °C (NaN: none is valid),
  /// duty in %.
  public record HeaterView(String id, double setpointCelsius, double celsius, int dutyPercent) {}

  /// A motor that is kept still, and why ("held fast").
  public record StillMotor(String id, String why) {}

  public static PadView unknown(String layout) {
    return new PadView(false, layout, "", "", "unknown", List.of(), List.of(), List.of());
  }

  public PadView {
    levels = List.copyOf(levels);
    still = List.copyOf(still);
    heaters = List.copyOf(heaters);
  }
}
