package org.lumbar.controller.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.PadPlan;
import org.lumbar.controller.status.RoutineOutline;

/// What does not change while the page is open, as its JSON has it: the pad's shape in millimetres,
/// the routines with their phases in seconds, and whether the page has the buttons of a simulated
/// pad.
record PageFacts(
    String version,
    String layout,
    List<PadPlan.MotorPlace> motors,
    List<PadPlan.HeaterPlace> heaters,
    List<RoutineFacts> routines,
    boolean hasPadButtons) {

  private static final double MILLIS_PER_SECOND = 1000.0;

  record RoutineFacts(
      String id, String title, String forWhom, double seconds, List<PhaseFacts> phases) {}

  record PhaseFacts(String part, String technique, double startS, double seconds) {}

  static PageFacts of(About about, boolean hasPadButtons) {
    return new PageFacts(
        about.version(),
        about.plan().layout(),
        about.plan().motors(),
        about.plan().heaters(),
        about.routines().stream().map(PageFacts::routine).toList(),
        hasPadButtons);
  }

  private static RoutineFacts routine(RoutineOutline outline) {
    List<PhaseFacts> phases = new ArrayList<>();
    Duration start = Duration.ZERO;
    for (RoutineOutline.Step step : outline.steps()) {
      phases.add(
          new PhaseFacts(step.part(), step.technique(), seconds(start), seconds(step.length())));
      start = start.plus(step.length());
    }
    return new RoutineFacts(
        outline.id(), outline.title(), outline.description(), seconds(start), phases);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS_PER_SECOND;
  }
}
