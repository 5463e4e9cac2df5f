package org.lumbar.controller.bench;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lumbar.sim.fault.Rig;

/// The line between the daemon and the simulated pad. What the daemon writes is at the pad at once;
/// what the pad says waits until it is taken, so that neither side runs inside the other.
public final class VirtualLine {
  private final Rig rig;
  private final List<Tap> taps = new ArrayList<>();
  private final ByteArrayOutputStream toHost = new ByteArrayOutputStream();

  VirtualLine(Rig rig) {
    this.rig = rig;
    rig.line().attach((bytes, length) -> say(Arrays.copyOf(bytes, length)));
  }

  /// Hears every frame as its sender puts it on the line.
  public interface Tap {
    void passed(Way way, byte[] frame);
  }

  /// Which way a frame goes.
  public enum Way {
    TO_PAD,
    TO_HOST
  }

  /// From now on `tap` hears all frames.
  public void tappedBy(Tap tap) {
    taps.add(tap);
  }

  boolean write(byte[] frame) {
    tap(Way.TO_PAD, frame);
    return rig.line().send(frame, frame.length);
  }

  private void say(byte[] frame) {
    tap(Way.TO_HOST, frame);
    toHost.writeBytes(frame);
  }

  private void tap(Way way, byte[] frame) {
    for (Tap tap : taps) {
      tap.passed(way, frame);
    }
  }

  /// What has come from the pad since the last time.
  byte[] arrived() {
    byte[] bytes = toHost.toByteArray();
    toHost.reset();
    return bytes;
  }
}
