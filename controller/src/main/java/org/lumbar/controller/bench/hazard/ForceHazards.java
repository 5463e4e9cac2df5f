package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.DISCOMFORT;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;
import org.lumbar.controller.config.ConfigurationReader;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;

/// H1, H13, H20, H22 and H23: too much heat or force, or on bone.
final class ForceHazards {
  /// The prompt after 300 s of heat, 30 s of grace, 2 s to fade.
  private static final Duration ASLEEP = Duration.ofSeconds(300 + 30 + 2);

  private ForceHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H1", SERIOUS, "burn: a setpoint too high by configuration or request")
            .inVirtualTime(
                "none",
                "a configuration of 45 °C is refused by its limit; the pad refuses 41.1 °C",
                ForceHazards::tooWarm),
        row("H13", SERIOUS, "burn: the person is asleep")
            .inVirtualTime(
                "F69",
                "asked after 300 s of heat, ended after 330 s and a fade of 2 s",
                ForceHazards::asleep),
        row("H20", SERIOUS, "spine, ribs or tailbone are driven")
            .inVirtualTime(
                "none",
                "a raw frame that asks for it: the pad goes off within 50 ms and latches",
                ForceHazards::onTheSpine),
        row("H22", SERIOUS, "a moving point crosses the midline")
            .inVirtualTime(
                "none",
                "no shipped routine ever drives an excluded motor, on any shipped pad",
                ForceHazards::everyRoutine),
        row("H23", DISCOMFORT, "a jerk")
            .inVirtualTime(
                "none", "a raw frame from 0 to 6 takes the pad 0.4 s", ForceHazards::jerk));
  }

  private static void tooWarm(Evidence evidence) {
    evidence.holds(
        "45 °C in a configuration is refused, naming L24",
        ConfigurationReader.read("lumbar.toml", "[limits]\nheat_high_c = 45\n")
                instanceof Checked.Bad<?> bad
            && bad.problems().getFirst().toString().contains("L24"));
    Stage stage = Stage.running(Stage.WARM, Rows.SETTLED);
    WireWitness wire = new WireWitness(stage);
    stage.pass(Duration.ofSeconds(1));
    wire.forgeWarmer(new Celsius(411));
    stage.pass(Duration.ofMillis(20));
    evidence.holds(
        "the pad refuses 41.1 °C", wire.refusals().contains(RefusalReason.HEAT_TOO_HIGH));
    evidence.holds("no frame asked for more than 41.0 °C", !wire.hottest().isAbove(Celsius.of(41)));
  }

  private static void asleep(Evidence evidence) {
    Stage stage = new Stage(Stage.WARM);
    stage.simulation().sleep(true);
    stage.press(Button.START);
    stage.until(stage::isHeating, Duration.ofMinutes(1));
    evidence.within(
        "nobody answers: off", ASLEEP, stage.until(stage::isDead, Duration.ofMinutes(10)));
    evidence.holds("the daemon is in a fault", stage.hasFault());
  }

  private static void onTheSpine(Evidence evidence) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    WireWitness wire = new WireWitness(stage);
    stage.pass(Duration.ofSeconds(1));
    int spine = stage.simulation().pad().model().neverDriven().iterator().next();
    wire.forgeLevel(spine, 1);
    evidence.within(
        "the pad is off", Duration.ofMillis(50), stage.until(stage::isDead, Duration.ofSeconds(1)));
    evidence.holds("and latched", stage.hasPadFault());
  }

  private static void everyRoutine(Evidence evidence) {
    Library library = Library.shipped();
    for (PadLayout layout : library.layouts()) {
      for (Routine routine : library.routines()) {
        Stage stage = Stage.whole(layout, routine.id());
        boolean isClean =
            layout.motors().stream()
                .filter(Motor::excluded)
                .mapToInt(layout.motors()::indexOf)
                .allMatch(motor -> stage.truth().motors().get(motor).strongestSteps() == 0);
        if (!isClean) {
          evidence.holds(routine.id() + " on " + layout.id() + " leaves bone alone", false);
        }
      }
    }
    evidence.holds(
        "%d routines on %d pads leave bone alone"
            .formatted(library.routines().size(), library.layouts().size()),
        true);
  }

  private static void jerk(Evidence evidence) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    WireWitness wire = new WireWitness(stage);
    int motor = stage.simulation().pad().model().firstDriven();
    stage.until(() -> stage.level(motor) == 0, Duration.ofMinutes(5));
    stage.pass(Duration.ofMillis(40));
    wire.forgeLevel(motor, MotorLevels.MAX_STEPS);
    stage.pass(Duration.ofMillis(20));
    evidence.holds(
        "20 ms after a raw frame from 0 to 6: not above what 0.4 s to 6 allow",
        stage.level(motor) <= MotorLevels.MAX_STEPS * 25 / 400 + 1);
  }
}
