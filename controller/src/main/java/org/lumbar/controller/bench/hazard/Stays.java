package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.PadShape;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.SafetyGate;
import org.lumbar.controller.safety.Wanted;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.RoutineReader;

/// The three lines that keep a massage from staying in one place (L8, L9): the checker of files,
/// the gate, and the pad.
final class Stays {
  private static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;
  private static final Duration GROWN = Duration.ofSeconds(4);
  private static final Duration SLACK = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Stays() {}

  static void refusedInAFile(Evidence evidence) {
    evidence.holds(
        "a routine that stays for 60 s at 5 is refused, naming L8",
        RoutineReader.read("stays.json", Samples.routineThatStays(60)) instanceof Checked.Bad<?> bad
            && bad.problems().getFirst().toString().contains("L8"));
    evidence.holds(
        "one of 45 s is taken",
        RoutineReader.read("stays.json", Samples.routineThatStays(45)) instanceof Checked.Good<?>);
  }

  /// Somebody wants one motor at `level` for ever; the gate's time counts from where it is there.
  static void restedByTheGate(Evidence evidence, int level, Duration allowed) {
    PadShape shape = Fitting.repertoire(Stage.LIBRARY, Stage.PAD).shape();
    SafetyGate gate = new SafetyGate(shape, Limits.standard());
    int motor = PadAlone.greeted().motor();
    int[] steps = new int[shape.motors().size()];
    steps[motor] = level * LEVEL;
    Wanted wanted =
        new Wanted(MotorLevels.of(steps), Collections.nCopies(shape.heaters(), Celsius.OFF));
    Permission full = Permission.everywhere(Limits.CAP_STEPS, Celsius.OFF);
    Duration passed = Duration.ZERO;
    boolean isThere = false;
    while (passed.compareTo(PATIENCE) < 0) {
      int out = gate.review(wanted, full, ControlLoop.PERIOD).output().levels().steps(motor);
      isThere |= out == steps[motor];
      if (isThere && out < 3 * LEVEL) {
        break;
      }
      passed = passed.plus(ControlLoop.PERIOD);
    }
    evidence.within(
        "the gate rests level %d".formatted(level),
        allowed.plus(ControlLoop.PERIOD),
        isThere ? Optional.of(passed) : Optional.empty());
  }

  static void endedByThePad(Evidence evidence, int level, Duration allowed) {
    PadAlone pad = PadAlone.armed();
    pad.host().keepDriving(GROWN, level * LEVEL);
    boolean isThere = pad.host().pad().applied().steps(pad.motor()) == level * LEVEL;
    evidence.within(
        "the pad ends level %d".formatted(level),
        allowed.minus(GROWN).plus(SLACK),
        pad.until(
                () -> pad.host().pad().applied().steps(pad.motor()) == 0,
                () -> pad.drive(level * LEVEL),
                PATIENCE)
            .filter(_ -> isThere));
  }
}
