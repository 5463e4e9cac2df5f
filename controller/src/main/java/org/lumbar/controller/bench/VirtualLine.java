package org.lumbar.controller.bench;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lumbar.sim.fault.Rig;
import org.lumbar.sim.line.HostEnd;

/// The line between the daemon and the simulated pad. What the daemon writes is at the pad at once;
/// what the pad says waits until it is taken, so that neither side runs inside the other.
public final class VirtualLine implements HostEnd {
  private static final byte[] NOTHING = {};

  private final Rig rig;
  private final List<Tap> taps = new ArrayList<>();
  private final ByteArrayOutputStream toHost = new ByteArrayOutputStream();

  /// What has happened to the plug since the daemon last looked, as its port notices it.
  private final Deque<Plug> changes = new ArrayDeque<>();

  VirtualLine(Rig rig) {
    this.rig = rig;
    rig.line().attach(this);
  }

  enum Plug {
    OUT,
    IN
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

  @Override
  public void received(byte[] bytes, int length) {
    byte[] frame = Arrays.copyOf(bytes, length);
    tap(Way.TO_HOST, frame);
    toHost.writeBytes(frame);
  }

  /// What lay in the port's buffer is gone with it.
  @Override
  public void unplugged() {
    changes.add(Plug.OUT);
    toHost.reset();
  }

  @Override
  public void pluggedIn() {
    changes.add(Plug.IN);
  }

  /// The next change of the plug that the daemon has not noticed yet.
  Optional<Plug> nextChange() {
    return Optional.ofNullable(changes.poll());
  }

  private void tap(Way way, byte[] frame) {
    for (Tap tap : taps) {
      tap.passed(way, frame);
    }
  }

  /// What has come from the pad since the last time.
  byte[] arrived() {
    if (toHost.size() == 0) {
      return NOTHING;
    }
    byte[] bytes = toHost.toByteArray();
    toHost.reset();
    return bytes;
  }
}
