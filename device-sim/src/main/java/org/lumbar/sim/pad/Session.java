package org.lumbar.sim.pad;

import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.PadFault;

/// What an accepted arm begins: the bounds that it asked for, and the clocks that end it.
final class Session {
  private final Lease lease;
  private final LoopWatch loop;
  private final SessionTime time = new SessionTime();
  private final HeatTime heatTime = new HeatTime();
  private int capSteps;
  private Celsius heatCeiling;

  Session(HostMessage.Arm arm, long nowMillis) {
    lease = new Lease(nowMillis);
    loop = new LoopWatch(nowMillis);
    capSteps = arm.capSteps();
    heatCeiling = arm.heatCeiling();
  }

  /// A repeated arm: it may only ask for less, and restarts no clock.
  void narrow(HostMessage.Arm arm) {
    capSteps = arm.capSteps();
    heatCeiling = arm.heatCeiling();
  }

  void accept(HostMessage.Drive drive, long nowMillis) {
    lease.renew(drive.leaseMillis(), nowMillis);
    loop.see(drive.tick(), nowMillis);
  }

  /// One firmware tick; gives the fault that ends this session, or none.
  PadFault tick(Outputs outputs, long nowMillis) {
    time.see(!outputs.motors().applied().isOff(), nowMillis);
    heatTime.count(outputs.heat().isHeating());
    if (lease.hasEnded(nowMillis)) {
      return PadFault.HOST_SILENT;
    }
    if (loop.isFrozen(nowMillis)) {
      return PadFault.LOOP_FROZEN;
    }
    if (time.isOver(nowMillis)) {
      return PadFault.SESSION_TOO_LONG;
    }
    return heatTime.isOver() ? PadFault.HEAT_TOO_LONG : PadFault.NONE;
  }

  int capSteps() {
    return capSteps;
  }

  Celsius heatCeiling() {
    return heatCeiling;
  }
}
