package org.lumbar.sim.pad;

import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.Light;

/// The pad's light and chime. The host's cue lasts as long as its lease; without it the pad shows
/// its own state, so that a fault is seen although the host is dead (hazard H56).
final class Signal {
  private static final Cue OWN_ALARM = new Cue(Light.ALARM, 100, 0);

  private Cue cue = Cue.DARK;
  private Cue own = Cue.DARK;
  private long endsMillis;
  private int chimes;

  void show(HostMessage.Drive drive, long nowMillis) {
    if (drive.cue().chimes() != cue.chimes()) {
      chimes++;
    }
    cue = drive.cue();
    endsMillis = nowMillis + drive.leaseMillis();
  }

  /// From now on the pad's own state is shown, until the host says otherwise.
  void showOwn(boolean faulty, long nowMillis) {
    own = faulty ? OWN_ALARM : Cue.DARK;
    endsMillis = nowMillis;
  }

  Cue shown(long nowMillis) {
    return nowMillis < endsMillis ? cue : own;
  }

  /// How often the pad has chimed.
  int chimes() {
    return chimes;
  }
}
