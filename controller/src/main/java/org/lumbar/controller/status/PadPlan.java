package org.lumbar.controller.status;

import java.util.List;

/// Where a pad's motors and heaters lie, for drawing it: millimetres to the right of the spine's
/// midline and upward from the top of the hips. Motors and heaters stand in the order in which
/// [PadView] reports them.
public record PadPlan(String layout, List<MotorPlace> motors, List<HeaterPlace> heaters) {

  /// One motor by its centre and body. An excluded one is never driven; `over` says what it lies on
  /// ("spine", "rib", "paraspinal").
  public record MotorPlace(
      String id, double xMm, double yMm, double radiusMm, boolean excluded, String over) {}

  /// One heater as a rectangle about its centre.
  public record HeaterPlace(String id, double xMm, double yMm, double widthMm, double heightMm) {}

  public PadPlan {
    motors = List.copyOf(motors);
    heaters = List.copyOf(heaters);
  }
}
