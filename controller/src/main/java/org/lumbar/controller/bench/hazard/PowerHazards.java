package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.CRITICAL;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.DISCOMFORT;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.endsTheSession;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;

/// H50 to H55: motors, drivers and the supply that fail.
final class PowerHazards {
  private PowerHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H50", CRITICAL, "fire: a motor is held fast and overheats")
            .inVirtualTime(
                "F55",
                "that motor at 0 within 800 ms, the others go on",
                evidence -> oneMotorEnds(evidence, "motor-stalled", Duration.ofMillis(800))),
        row("H51", REVERSIBLE, "a motor runs although it is off")
            .inVirtualTime("F56", "enable off within 300 ms", PowerHazards::shortedDriver),
        row("H52", DISCOMFORT, "a motor's wire is broken: the massage is lopsided")
            .inVirtualTime(
                "F57",
                "its zone shown as off within 1.5 s, the others go on",
                evidence -> oneMotorEnds(evidence, "motor-open", Duration.ofMillis(1500))),
        row("H53", CRITICAL, "fire: a cable is damaged and shorts")
            .inVirtualTime(
                "F58",
                "enable off within 20 ms, latched",
                endsTheSession(Stage.ROUTINE, "over-current", Duration.ofMillis(20))),
        row("H54", REVERSIBLE, "a weak supply makes the pad erratic")
            .inVirtualTime(
                "F59",
                "off within 200 ms",
                endsTheSession(Stage.ROUTINE, "supply-sag", Duration.ofMillis(200))),
        row("H55", SERIOUS, "the pad is wet: leakage, and a sensor reads hot")
            .inVirtualTime(
                "F28",
                "off within 6 s: its sensors disagree",
                endsTheSession(Stage.WARM, "sensor-leak", Duration.ofSeconds(6))));
  }

  /// That a driver is shorted shows while its motor should stand.
  private static void shortedDriver(Evidence evidence) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    int motor = stage.simulation().pad().model().firstDriven();
    stage.until(() -> stage.level(motor) == 0, Duration.ofMinutes(5));
    stage.pass(Duration.ofSeconds(1));
    stage.happen("motor-driver-short");
    evidence.within(
        "enable off", Duration.ofMillis(300), stage.until(stage::isDead, Duration.ofSeconds(5)));
    evidence.within(
        "the daemon is in a fault", Rows.TOLD, stage.until(stage::hasFault, Duration.ofSeconds(5)));
  }

  /// The first motor that may run fails while it runs.
  private static void oneMotorEnds(Evidence evidence, String fault, Duration allowed) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    int motor = stage.simulation().pad().model().firstDriven();
    evidence.holds(
        "the motor ran",
        stage.until(() -> stage.level(motor) > 0, Duration.ofMinutes(5)).isPresent());
    stage.happen(fault);
    evidence.within(
        fault + ": that motor off",
        allowed,
        stage.until(() -> stage.level(motor) == 0, allowed.multipliedBy(3)));
    evidence.holds(
        "and stays off while the session goes on",
        stage.always(() -> stage.level(motor) == 0 && stage.isRunning(), Duration.ofSeconds(20)));
    evidence.holds("the others go on", !stage.truth().applied().isOff());
  }
}
