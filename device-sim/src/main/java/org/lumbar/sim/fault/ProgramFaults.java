package org.lumbar.sim.fault;

import static org.lumbar.sim.fault.Quantity.measure;
import static org.lumbar.sim.fault.Quantity.whole;

import java.time.Duration;
import java.util.List;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.pad.FirmwareDefect;

/// What can go wrong with the pad's program and its clock.
final class ProgramFaults {
  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "F46",
              "clock-wraps",
              "The pad's 32-bit counter of milliseconds is about to come round, as after 49.7 days.",
              Harm.moment((pad, values) -> pad.counterWrapsIn(seconds(values))),
              measure("s until then", 0, 3600, 5)),
          Fault.of(
              "F50",
              "stuck-channel",
              "The first motor that may run gets a level whatever is asked.",
              Harm.defect(FirmwareDefect.STUCK_CHANNEL, ProgramFaults::steps),
              measure("the level", 0, 6, 3)),
          Fault.of(
              "F50b",
              "wrong-level",
              "Every motor that is asked to run gets more, or less, than asked.",
              Harm.defect(FirmwareDefect.WRONG_LEVEL, ProgramFaults::steps),
              measure("levels more", -6, 6, 1)),
          Fault.of(
              "F51",
              "lying-telemetry",
              "The telemetry says that everything is off, whatever is on.",
              Harm.defect(FirmwareDefect.LYING_TELEMETRY)),
          Fault.of(
              "F52",
              "hang",
              "The program stands still, its outputs as they are, until its watchdog resets it.",
              Harm.defect(FirmwareDefect.HUNG)),
          Fault.of(
              "F52b",
              "hang-without-watchdog",
              "The program stands still, its outputs as they are, and nothing resets it.",
              Harm.defect(FirmwareDefect.HUNG_WITHOUT_WATCHDOG)),
          Fault.of(
              "F53",
              "reset",
              "The pad loses its power for a moment and starts anew.",
              Harm.moment((pad, _) -> pad.powerCycle())),
          Fault.of(
              "F54",
              "looser-limits",
              "The pad's welcome shows a limit that is looser than the host's.",
              Harm.defect(FirmwareDefect.LOOSER_LIMITS)),
          Fault.of(
              "F54b",
              "foreign-version",
              "The pad speaks another version of the protocol.",
              Harm.defect(FirmwareDefect.FOREIGN_VERSION)),
          Fault.of(
              "F54c",
              "fewer-channels",
              "The pad's program is one for fewer motors.",
              Harm.defect(FirmwareDefect.FEWER_CHANNELS, values -> values.whole(0)),
              Quantity.part("motors less", 2, model -> model.motors() - 1)),
          Fault.of(
              "F63",
              "refuses-all",
              "The pad refuses every arm and every drive.",
              Harm.defect(FirmwareDefect.REFUSES_ALL, values -> values.whole(0)),
              whole(
                  "the code of its reason",
                  1,
                  RefusalReason.values().length,
                  RefusalReason.MALFORMED.wire())),
          Fault.of(
              "F63b",
              "never-acknowledges",
              "The pad obeys, but answers no greeting and never shows that it has heard.",
              Harm.defect(FirmwareDefect.NEVER_ACKNOWLEDGES)));

  private ProgramFaults() {}

  private static int steps(Values values) {
    return (int) Math.round(values.first() * MotorLevels.STEPS_PER_LEVEL);
  }

  private static Duration seconds(Values values) {
    return Duration.ofMillis(Math.round(values.first() * 1000));
  }
}
