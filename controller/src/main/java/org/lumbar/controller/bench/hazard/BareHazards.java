package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.LayoutReader;
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.pad.PadModel;

/// H12, H17, H19 and H24: the daemon keeps no rule any more, and the pad is alone against it.
final class BareHazards {
  private static final double SKIN_BOUND_CELSIUS = 43.0;
  private static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;
  private static final int LARGEST_BYTE = 255;
  private static final int DRIVES = 100_000;

  private BareHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H12", SERIOUS, "burn: allowed heat for too long")
            .inVirtualTime(
                "F41",
                "41 °C without end, the daemon's timer off: the pad ends it after 1200 s and latches",
                BareHazards::endlessHeat),
        row("H17", REVERSIBLE, "more than level 6 by a fault of the software")
            .inVirtualTime(
                "none",
                "100,000 random drives without the gate: no motor above 6, no rotor faster than there",
                BareHazards::randomDrives),
        row("H19", REVERSIBLE, "a wrong calibration or a flipped bit in memory drives harder")
            .inVirtualTime(
                "none",
                "a layout out of bounds is refused; a host at 100 % moves nothing and is locked out; no flipped bit passes the session's cap",
                BareHazards::wrongFigures),
        row("H24", REVERSIBLE, "a bruise: too long in one place")
            .inVirtualTime(
                "F41",
                "a routine that stays is refused; the gate rests a place after 45 s at 5 and 90 s at 3; without it the pad does after 50 and 100 s",
                BareHazards::tooLongInOnePlace));
  }

  private static void endlessHeat(Evidence evidence) {
    PadAlone pad = PadAlone.armed();
    evidence.within(
        "it heats",
        Duration.ofSeconds(1),
        pad.until(() -> !pad.host().view().isOff(), pad::heat, Duration.ofSeconds(5)));
    evidence.within(
        "the pad ends it",
        Duration.ofSeconds(1201),
        pad.until(() -> pad.host().view().isOff(), pad::heat, Duration.ofSeconds(1300)));
    evidence.holds("and latches", pad.host().view().fault() == PadFault.HEAT_TOO_LONG);
    evidence.holds("skin below 43 °C", pad.hottestSkinCelsius() < SKIN_BOUND_CELSIUS);
  }

  private static void randomDrives(Evidence evidence) {
    SplittableRandom random = new SplittableRandom(DRIVES);
    PadAlone pad = PadAlone.armed();
    int strongest = 0;
    double fastest = 0;
    long refused = 0;
    for (int drive = 0; drive < DRIVES; drive++) {
      if (pad.host().pad().state() != PadState.ARMED) {
        refused += pad.host().refusals().filter(RefusalReason.OVER_CAP::equals).count();
        pad = PadAlone.armed();
      }
      pad.host().send(pad.host().drive(anyLevels(random, pad.host().pad().model()), Celsius.OFF));
      pad.host().pass(random.nextInt(40));
      strongest = Math.max(strongest, pad.host().pad().applied().strongestSteps());
      fastest = Math.max(fastest, pad.fastestRotor());
    }
    evidence.holds("no motor above 6.0", strongest <= MotorLevels.MAX_STEPS);
    evidence.holds("but up to there", strongest > MotorLevels.MAX_STEPS - LEVEL);
    evidence.holds("no rotor faster than at 6.0", fastest <= 1);
    evidence.holds("what asked for more was refused", refused > 100);
  }

  /// Most drives are legal, or the pad would be latched all the time.
  private static MotorLevels anyLevels(SplittableRandom random, PadModel model) {
    int most = random.nextInt(100) == 0 ? LARGEST_BYTE : MotorLevels.MAX_STEPS;
    return MotorLevels.of(
        IntStream.range(0, model.motors())
            .map(motor -> model.neverDriven().contains(motor) ? 0 : random.nextInt(most + 1))
            .toArray());
  }

  private static void wrongFigures(Evidence evidence) {
    String sound = Samples.layout();
    evidence.holds(
        "a sound layout is taken", LayoutReader.read("pad.json", sound) instanceof Checked.Good<?>);
    for (String watts : List.of("0", "-0.9", "90")) {
      String wrong =
          sound.replaceFirst("\"wattsAtLevel6\": [0-9.]+", "\"wattsAtLevel6\": " + watts);
      evidence.holds(
          "one of %s W for a motor is refused".formatted(watts),
          LayoutReader.read("pad.json", wrong) instanceof Checked.Bad<?>);
    }
    BareHost full = PadAlone.armed().host();
    full.keepDriving(Duration.ofMillis(100), LARGEST_BYTE);
    evidence.holds("100 % moves nothing", full.view().strongestSteps() == 0);
    evidence.holds("and is locked out", full.view().fault() == PadFault.ILLEGAL_LEVELS);
    evidence.holds(
        "no flipped bit of level 4.0 passes the session's cap of 4.0",
        IntStream.range(0, Byte.SIZE).allMatch(bit -> isHeldAtFour(1 << bit)));
  }

  private static boolean isHeldAtFour(int flip) {
    BareHost host = PadAlone.armedAt(4 * LEVEL).host();
    host.keepDriving(Duration.ofSeconds(1), 4 * LEVEL);
    host.keepDriving(Duration.ofMillis(40), 4 * LEVEL ^ flip);
    host.keepDriving(Duration.ofSeconds(1), 4 * LEVEL);
    return host.view().strongestSteps() == 4 * LEVEL && host.view().state() == PadState.ARMED;
  }

  private static void tooLongInOnePlace(Evidence evidence) {
    Stays.refusedInAFile(evidence);
    Stays.restedByTheGate(evidence, 5, Duration.ofSeconds(45));
    Stays.restedByTheGate(evidence, 3, Duration.ofSeconds(90));
    Stays.endedByThePad(evidence, 5, Duration.ofSeconds(50));
    Stays.endedByThePad(evidence, 3, Duration.ofSeconds(100));
  }
}
