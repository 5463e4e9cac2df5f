package org.lumbar.sim.pad;

import static org.lumbar.protocol.message.RefusalReason.FAULT_LATCHED;
import static org.lumbar.protocol.message.RefusalReason.HEAT_TOO_HIGH;
import static org.lumbar.protocol.message.RefusalReason.NO_PRESS;
import static org.lumbar.protocol.message.RefusalReason.OVER_CAP;
import static org.lumbar.protocol.message.RefusalReason.WRONG_LIMITS;

import java.util.Optional;
import org.lumbar.protocol.message.HostMessage.Arm;
import org.lumbar.protocol.message.RefusalReason;

/// Whether an arm may be taken, asked in the order of PROTOCOL.md's chapter 8.
final class ArmJudge {
  private final Report report;

  ArmJudge(Report report) {
    this.report = report;
  }

  /// Empty: take it. `pressed` says whether a press on start stands (hazard H40).
  Optional<RefusalReason> objection(Arm arm, Mode mode, boolean pressed) {
    if (mode instanceof Mode.Latched) {
      return Optional.of(FAULT_LATCHED);
    }
    if (arm.limitsCrc() != report.limits().crc()) {
      return Optional.of(WRONG_LIMITS);
    }
    if (arm.capSteps() > mode.capSteps()) {
      return Optional.of(OVER_CAP);
    }
    if (arm.heatCeiling().tenths() > mode.ceilingTenths()) {
      return Optional.of(HEAT_TOO_HIGH);
    }
    return mode instanceof Mode.Safe && !pressed ? Optional.of(NO_PRESS) : Optional.empty();
  }
}
