package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.DISCOMFORT;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;
import static org.lumbar.controller.bench.hazard.Rows.sessionEnds;

import java.time.Duration;
import java.util.List;
import org.lumbar.protocol.message.Button;

/// H35 to H38 and H59: a pad whose own program fails.
final class PadHazards {
  private static final Duration TELEMETRY_LOST = Duration.ofSeconds(1);

  private PadHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H35", SERIOUS, "the pad says it is fine and does something else")
            .inVirtualTime(
                "F50, F51",
                "another level than told: stop within 500 ms; current that it denies: off within 300 ms of the stop",
                PadHazards::lies),
        row("H36", SERIOUS, "the pad's program hangs with its outputs on")
            .inVirtualTime(
                "F52",
                "its watchdog: off within 500 ms; the daemon in a fault within 1.0 s",
                PadHazards::hangs),
        row("H37", DISCOMFORT, "the pad restarts within a session")
            .inVirtualTime(
                "F53",
                "off at once, the daemon in a fault within 1.0 s, nothing resumes for a minute",
                PadHazards::restarts),
        row("H38", SERIOUS, "power returns and the pad starts by itself")
            .inVirtualTime(
                "F53", "no output until somebody arms it anew", PadHazards::powerReturns),
        row("H59", REVERSIBLE, "an old or foreign firmware is driven")
            .inVirtualTime(
                "F54",
                "another version, or looser limits: never armed, and said so",
                PadHazards::unfit));
  }

  private static void lies(Evidence evidence) {
    Stage stuck = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    stuck.happen("stuck-channel");
    sessionEnds(evidence, stuck, "wrong level", Duration.ofMillis(500));
    Stage liar = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    liar.happen("lying-telemetry");
    sessionEnds(evidence, liar, "telemetry that lies", Duration.ofMillis(500));
  }

  private static void hangs(Evidence evidence) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    stage.happen("hang");
    evidence.within(
        "the watchdog: off",
        Duration.ofMillis(500),
        stage.until(stage::isDead, Duration.ofSeconds(5)));
    evidence.within(
        "the daemon is in a fault",
        TELEMETRY_LOST,
        stage.until(stage::hasFault, Duration.ofSeconds(5)));

    Stage dead = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    dead.happen("hang-without-watchdog");
    evidence.within(
        "without its watchdog: the daemon says so",
        TELEMETRY_LOST.plus(Duration.ofMillis(100)),
        dead.until(dead::hasFault, Duration.ofSeconds(5)));
  }

  private static void restarts(Evidence evidence) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    stage.happen("reset");
    sessionEnds(evidence, stage, "restart of the pad", Duration.ofMillis(20));
  }

  private static void powerReturns(Evidence evidence) {
    Stage stage = new Stage(Stage.ROUTINE);
    stage.happen("reset");
    evidence.holds(
        "power on: no output for a minute", stage.always(stage::isDead, Duration.ofMinutes(1)));
    stage.press(Button.START);
    evidence.holds(
        "a press on start: a session",
        stage.until(stage::isRunning, Duration.ofSeconds(3)).isPresent());
    stage.happen("reset");
    evidence.holds(
        "power fails within it: no output for a minute",
        stage.always(stage::isOff, Duration.ofMinutes(1)));
  }

  private static void unfit(Evidence evidence) {
    for (String fault : List.of("looser-limits", "foreign-version")) {
      Stage stage = new Stage(Stage.ROUTINE);
      stage.happen(fault);
      stage.happen("reset");
      stage.pass(Duration.ofSeconds(5));
      stage.press(Button.START);
      evidence.holds(
          fault + ": never armed",
          stage.always(() -> stage.isDead() && !stage.isRunning(), Duration.ofSeconds(10)));
      evidence.holds("and it is said", stage.hasHappened("foreign"));
    }
  }
}
