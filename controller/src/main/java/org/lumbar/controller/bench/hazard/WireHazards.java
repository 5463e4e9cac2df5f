package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.DISCOMFORT;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.MotorLevels;

/// H18 and H30 to H34: a line that cannot be trusted.
final class WireHazards {
  private static final Duration DEADMAN = Duration.ofSeconds(1);
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  private WireHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H18", REVERSIBLE, "a flipped bit turns level 4 into 7")
            .inVirtualTime(
                "F30",
                "a bit of every frame flipped, all in turn: none is obeyed, and the pad goes off",
                WireHazards::flipped),
        row("H30", REVERSIBLE, "a stale command is carried out")
            .inVirtualTime(
                "F33, F34",
                "what is 600 ms late, or of an older session, is dropped and counted",
                WireHazards::stale),
        row("H31", REVERSIBLE, "a frame is repeated")
            .inVirtualTime(
                "F35",
                "each frame three times: as without, and counted",
                evidence -> goesOn(evidence, "line-duplicates=1/3")),
        row("H32", REVERSIBLE, "frames are lost")
            .inVirtualTime(
                "F36", "30 % lost: it goes on; all lost: off within 1.0 s", WireHazards::lost),
        row("H33", DISCOMFORT, "frames come in another order")
            .inVirtualTime(
                "F37",
                "an older state is never applied again",
                evidence -> goesOn(evidence, "line-reorder=0.3")),
        row("H34", SERIOUS, "somebody else speaks on the line")
            .inVirtualTime(
                "F38",
                "whole frames with another nonce or sender are dropped",
                WireHazards::foreign));
  }

  /// The session goes on, and nothing is ever applied above what the daemon has said.
  private static void goesOn(Evidence evidence, String fault) {
    Stage stage = new Stage(Stage.ROUTINE);
    WireWitness wire = witnessed(stage);
    stage.happen(fault);
    evidence.holds(
        fault + ": no motor above what was ever said",
        stage.always(() -> isWithin(stage, wire), A_WHILE));
    evidence.holds("the session goes on", stage.isRunning());
  }

  private static void flipped(Evidence evidence) {
    Stage stage = new Stage(Stage.ROUTINE);
    WireWitness wire = witnessed(stage);
    stage.happen("line-flip-sweep");
    evidence.within("off by silence", DEADMAN, stage.until(stage::isOff, Duration.ofSeconds(5)));
    evidence.holds(
        "no motor above what was ever said, for 20 s",
        stage.always(() -> isWithin(stage, wire) && stage.isOff(), A_WHILE));
  }

  private static void stale(Evidence evidence) {
    Stage late = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    late.happen("line-delay=600");
    evidence.within(
        "600 ms late: off", DEADMAN.plus(DEADMAN), late.until(late::isOff, Duration.ofSeconds(5)));
    Stage old = new Stage(Stage.ROUTINE);
    WireWitness wire = witnessed(old);
    old.happen("line-replay=50");
    evidence.holds(
        "old frames again: no motor above what was ever said",
        old.always(() -> isWithin(old, wire), A_WHILE));
    evidence.holds("the session goes on", old.isRunning());
  }

  private static void lost(Evidence evidence) {
    goesOn(evidence, "line-loss=0.3");
    Stage all = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    all.happen("line-loss=1");
    evidence.within("all lost: off", DEADMAN, all.until(all::isOff, Duration.ofSeconds(5)));
    evidence.within(
        "the daemon is in a fault",
        Duration.ofSeconds(1),
        all.until(all::hasFault, Duration.ofSeconds(5)));
  }

  private static void foreign(Evidence evidence) {
    goesOn(evidence, "line-foreign-session=50");
    goesOn(evidence, "line-foreign-source=50");
  }

  /// A session that has been listened to from its first frame.
  private static WireWitness witnessed(Stage stage) {
    WireWitness wire = new WireWitness(stage);
    stage.press(Button.START);
    stage.pass(Rows.SETTLED);
    return wire;
  }

  /// No motor gets more than the daemon has ever told it.
  private static boolean isWithin(Stage stage, WireWitness wire) {
    MotorLevels applied = stage.truth().applied();
    for (int motor = 0; motor < applied.count(); motor++) {
      if (applied.steps(motor) > wire.strongest(motor)) {
        return false;
      }
    }
    return true;
  }
}
