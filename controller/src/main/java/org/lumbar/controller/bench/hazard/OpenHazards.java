package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.DISCOMFORT;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.util.List;

/// The hazards that this table does not prove yet, and what there is instead. A row leaves this
/// list when its trial is written.
final class OpenHazards {
  private OpenHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H25", REVERSIBLE, "soreness: too long, or again and again")
            .notYet("F40, F41", "restarts gain no time", "tests of the dosage"),
        row("H39", SERIOUS, "a stored message starts a massage")
            .notYet("F66", "ignored", "tests on a real broker"),
        row("H40", SERIOUS, "somebody starts it from afar on a person who does not know")
            .notYet("none", "no start without a press at the pad", "tests of core and pad"),
        row("H41", REVERSIBLE, "a flood of messages delays the stop")
            .notYet("F60", "stop within 500 ms", "a bounded queue and a rate limit"),
        row("H42", SERIOUS, "limits are changed from afar")
            .notYet("none", "no route changes one", "no such request exists"),
        row("H43", SERIOUS, "the configuration is damaged")
            .notYet("F44", "nothing starts", "tests of the reader"),
        row("H44", DISCOMFORT, "a full disk ends the daemon")
            .notYet("F45", "control is undisturbed", "tests of recorder and history"),
        row("H45", REVERSIBLE, "a jump of the clock gives more time")
            .notYet("F46", "a session ends at the same monotonic time", "tests of the dosage"),
        row("H57", REVERSIBLE, "false alarms until nobody listens")
            .notYet("F80", "8 h of ordinary noise: no fault", "a test of the watch"),
        row("H60", SERIOUS, "a child starts it")
            .notYet("none", "a short press starts nothing", "tests of the panel"),
        row("H62", SERIOUS, "a restart forgets a fault")
            .notYet("F22", "still latched after a restart", "the pad keeps its own fault"));
  }
}
