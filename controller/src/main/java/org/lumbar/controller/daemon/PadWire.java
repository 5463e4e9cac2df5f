package org.lumbar.controller.daemon;

import java.time.Duration;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.SafeOutput;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.StopReason;

/// Where values leave for the pad. A drive frame is made of a [SafeOutput] here and nowhere else.
final class PadWire {
  private final HostLink link;
  private final int leaseMillis;
  private int tick;

  /// `lease` is how long a frame stays good at the pad (L45).
  PadWire(HostLink link, Duration lease) {
    this.link = link;
    leaseMillis = (int) lease.toMillis();
  }

  void drive(SafeOutput output, Cue cue, Duration now) {
    link.send(
        new HostMessage.Drive(leaseMillis, tick, output.levels(), output.setpoints(), cue), now);
  }

  void arm(Permission permission, LimitsTable padLimits, Duration now) {
    link.send(
        new HostMessage.Arm(permission.capSteps(), permission.heatCeiling(), padLimits.crc()), now);
  }

  void stop(StopReason reason, Duration now) {
    link.send(new HostMessage.Stop(reason), now);
  }

  /// The control loop has come round once more: the pad sees that it lives (H28).
  void countTick() {
    tick = (tick + 1) & 0xFFFF;
  }

  int tick() {
    return tick;
  }
}
