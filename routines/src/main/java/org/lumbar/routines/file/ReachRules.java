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
    for (ReadStep step : steps) {
      step.technique()
          .filter(technique -> !pad.reaches(technique.spots(), REACH_MM))
          .ifPresent(technique -> warn(step.at(), technique.spots().getFirst()));
    }
  }

  private void warn(Mark at, Spot spot) {
    findings.warn(
        at,
        "the pad " + Said.quoted(pad.id()) + " leaves this step out",
        "none of its motors reaches the " + spot.region().id(),
        "the time goes to a neighbouring step; nothing needs to be changed");
  }
}
