package org.lumbar.controller.page;

import java.util.List;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;

/// What does not change while the page is open: the pad's shape in millimetres, the routines, and
/// whether the page has buttons of a simulated pad.
public record PageFacts(
    String layout,
    List<MotorFacts> motors,
    List<HeaterFacts> heaters,
    List<RoutineFacts> routines,
    boolean hasPadButtons) {

  record MotorFacts(String id, double xMm, double yMm, double radiusMm, boolean excluded) {}

  record HeaterFacts(String id, double xMm, double yMm, double widthMm, double heightMm) {}

  /// One routine, with its phases as `part`, `technique` and seconds.
  public record RoutineFacts(
      String id, String title, String forWhom, long seconds, List<PhaseFacts> phases) {}

  public record PhaseFacts(String part, String technique, double startS, double seconds) {}

  public static PageFacts of(PadLayout layout, List<RoutineFacts> routines, boolean hasPadButtons) {
    return new PageFacts(
        layout.title(),
        layout.motors().stream().map(PageFacts::motor).toList(),
        layout.heaters().stream().map(PageFacts::heater).toList(),
        routines,
        hasPadButtons);
  }

  private static MotorFacts motor(Motor motor) {
    return new MotorFacts(
        motor.id(), motor.place().xMm(), motor.place().yMm(), motor.radiusMm(), motor.excluded());
  }

  private static HeaterFacts heater(Heater heater) {
    return new HeaterFacts(
        heater.id(),
        heater.centre().xMm(),
        heater.centre().yMm(),
        heater.widthMm(),
        heater.heightMm());
  }
}
