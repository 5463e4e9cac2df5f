package org.lumbar.sim.pad;

import static org.lumbar.protocol.message.RefusalReason.EXCLUDED_MOTOR;
import static org.lumbar.protocol.message.RefusalReason.FAULT_LATCHED;
import static org.lumbar.protocol.message.RefusalReason.HEAT_TOO_HIGH;
import static org.lumbar.protocol.message.RefusalReason.LEASE_TOO_LONG;
import static org.lumbar.protocol.message.RefusalReason.MALFORMED;
import static org.lumbar.protocol.message.RefusalReason.NOT_ARMED;
import static org.lumbar.protocol.message.RefusalReason.OVER_CAP;
import static org.lumbar.protocol.message.RefusalReason.WRONG_SHAPE;

import java.util.Optional;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessage.Drive;
import org.lumbar.protocol.message.RefusalReason;

/// Whether a drive may be taken, asked in the order of PROTOCOL.md's chapter 8. All of it is
/// checked before any of it is taken.
final class DriveJudge {
  private final PadModel model;
  private final Defects defects;

  DriveJudge(PadModel model, Defects defects) {
    this.model = model;
    this.defects = defects;
  }

  /// Empty: take it.
  Optional<RefusalReason> objection(Drive drive, Mode mode) {
    if (drive.leaseMillis() == 0) {
      return Optional.of(MALFORMED);
    }
    int motors = model.motors() - defects.figure(FirmwareDefect.FEWER_CHANNELS);
    if (drive.levels().count() != motors || drive.setpoints().size() != model.heaters()) {
      return Optional.of(WRONG_SHAPE);
    }
    if (drive.leaseMillis() > PadLimits.LONGEST_LEASE_MILLIS) {
      return Optional.of(LEASE_TOO_LONG);
    }
    return asksForExcluded(drive) ? Optional.of(EXCLUDED_MOTOR) : strength(drive, mode);
  }

  private Optional<RefusalReason> strength(Drive drive, Mode mode) {
    if (drive.levels().strongestSteps() > mode.capSteps()) {
      return Optional.of(OVER_CAP);
    }
    if (hottest(drive).tenths() > mode.ceilingTenths()) {
      return Optional.of(HEAT_TOO_HIGH);
    }
    boolean asksForNothing = drive.levels().isOff() && hottest(drive).equals(Celsius.OFF);
    return asksForNothing ? Optional.empty() : permission(mode);
  }

  private static Optional<RefusalReason> permission(Mode mode) {
    return switch (mode) {
      case Mode.Safe() -> Optional.of(NOT_ARMED);
      case Mode.Armed(_) -> Optional.empty();
      case Mode.Latched(_) -> Optional.of(FAULT_LATCHED);
    };
  }

  private boolean asksForExcluded(Drive drive) {
    for (int motor : model.neverDriven()) {
      if (motor < drive.levels().count() && drive.levels().steps(motor) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Celsius hottest(Drive drive) {
    Celsius hottest = Celsius.OFF;
    for (Celsius setpoint : drive.setpoints()) {
      hottest = setpoint.isAbove(hottest) ? setpoint : hottest;
    }
    return hottest;
  }
}
