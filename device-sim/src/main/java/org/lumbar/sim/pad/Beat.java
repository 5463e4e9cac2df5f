package org.lumbar.sim.pad;

import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;

/// When the next telemetry is due: every 20 ms while armed, every 50 ms otherwise, and at once when
/// state or fault has changed.
final class Beat {
  private static final long ARMED_MILLIS = 20;
  private static final long IDLE_MILLIS = 50;

  private long nextMillis;
  private PadState toldState = PadState.SAFE;
  private PadFault toldFault = PadFault.NONE;

  boolean isDue(Mode mode, long nowMillis) {
    boolean changed = mode.state() != toldState || mode.fault() != toldFault;
    if (!changed && nowMillis < nextMillis) {
      return false;
    }
    toldState = mode.state();
    toldFault = mode.fault();
    nextMillis = nowMillis + (mode.state() == PadState.ARMED ? ARMED_MILLIS : IDLE_MILLIS);
    return true;
  }
}
