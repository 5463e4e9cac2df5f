package org.lumbar.sim.pad;

import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// What the pad is doing.
sealed interface Mode {
  record Safe() implements Mode {}

  record Armed(Session session) implements Mode {}

  record Latched(PadFault fault) implements Mode {}

  default PadState state() {
    return switch (this) {
      case Safe() -> PadState.SAFE;
      case Armed(_) -> PadState.ARMED;
      case Latched(_) -> PadState.FAULT;
    };
  }

  default PadFault fault() {
    return this instanceof Latched(PadFault fault) ? fault : PadFault.NONE;
  }

  /// The most that a drive may ask of a motor now (limit L1).
  default int capSteps() {
    return this instanceof Armed(Session session) ? session.capSteps() : PadLimits.CAP_STEPS;
  }

  /// The hottest setpoint that a drive may ask now, in tenths of a degree (limit L24).
  default int ceilingTenths() {
    return this instanceof Armed(Session session)
        ? session.heatCeiling().tenths()
        : PadLimits.HOTTEST_SETPOINT.tenths();
  }
}
