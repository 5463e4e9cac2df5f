package org.lumbar.routines.file;

import java.util.List;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Tuning;

/// Which steps a pad has to leave out because it has no motor there. That is no mistake of the
/// routine: another pad may reach the place.
final class ReachRules {
  private static final double REACH_MM = Tuning.standard().reachMm();

  private final Findings findings;
  private final PadLayout pad;

  ReachRules(Findings findings, PadLayout pad) {
    this.findings = findings;
    this.pad = pad;
  }

  void check(List<ReadStep> steps) {
    List<ReadStep> leftOut = steps.stream().filter(this::isLeftOut).toList();
    leftOut.forEach(step -> warn(step.at(), step.technique().orElseThrow().spots().getFirst()));
    if (!leftOut.isEmpty()) {
      checkLumbar(steps.stream().filter(step -> !isLeftOut(step)).toList());
    }
  }

  private boolean isLeftOut(ReadStep step) {
    return step.technique()
        .filter(technique -> !pad.reaches(technique.spots(), REACH_MM))
        .isPresent();
  }

  /// Without the glutes' turn the low back may get more than it should in one go.
  private void checkLumbar(List<ReadStep> steps) {
    LumbarTime lumbar = new LumbarTime();
    for (ReadStep step : steps) {
      lumbar.add(step);
      if (lumbar.hasPassed(LumbarTime.USUAL_SECONDS)) {
        findings.warn(
            step.at(),
            "on the pad " + Said.quoted(pad.id()) + " the low back goes on gently from here",
            "it has been worked for 5 minutes, and what would be a change is left out (limit L10)",
            "nothing needs to be changed; a pad that reaches the glutes does it all");
      }
    }
  }

  private void warn(Mark at, Spot spot) {
    findings.warn(
        at,
        "the pad " + Said.quoted(pad.id()) + " leaves this step out",
        "none of its motors reaches the " + spot.region().id(),
        "its time goes to the nearest strokes; nothing needs to be changed");
  }
}
