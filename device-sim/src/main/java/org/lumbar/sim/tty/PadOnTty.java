package org.lumbar.sim.tty;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.fault.Deed;
import org.lumbar.sim.fault.Fault;
import org.lumbar.sim.fault.Injection;
import org.lumbar.sim.fault.Rig;
import org.lumbar.sim.fault.ScriptPlayer;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// A simulated pad that lives in real time at the end of a real terminal line. One thread lives its
/// life in [#run]; others may press its buttons, harm it, look at it and unplug it for good.
public final class PadOnTty implements AutoCloseable {
  private static final int CHUNK_BYTES = 4096;

  private final Rig rig;
  private final ScriptPlayer script;
  private final Supplier<Duration> clock;
  private final Duration pluggedInAt;
  private final TtyPlug plug;
  private final byte[] chunk = new byte[CHUNK_BYTES];
  private volatile boolean isOver;

  private PadOnTty(PadOnTtySettings settings, SimulatedPad pad, TtyPlug plug) {
    this.clock = settings.clock();
    this.pluggedInAt = clock.get().minus(pad.view().now());
    this.plug = plug;
    rig = new Rig(pad, settings.seed());
    script = new ScriptPlayer(settings.script(), rig);
    rig.line().attach(plug);
  }

  /// Makes the line under the name that `settings` gives.
  public static PadOnTty plugIn(PadOnTtySettings settings, SimulatedPad pad) throws LineException {
    return new PadOnTty(settings, pad, TtyPlug.of(settings.name()));
  }

  /// Lives until it is closed, and tells `watcher` after every round, a few milliseconds apart.
  public void run(Watcher watcher) throws LineException {
    while (!isOver) {
      int length = plug.read(chunk, rig.line().takesBytes());
      boolean hasHost = plug.hasListener();
      synchronized (rig.pad()) {
        script.advanceTo(now(), watcher::did);
        watcher.hostWrote(chunk, length);
        rig.line().send(chunk, length);
        watcher.see(rig.pad().view(), hasHost);
      }
      plug.orThrow();
    }
  }

  /// Presses a button of the pad, and returns the time of that on the pad's clock.
  public Duration press(Button button) {
    return act(new Deed.Press(button));
  }

  /// Does something to the pad or its line, and returns the time of that on the pad's clock.
  public Duration act(Deed deed) {
    synchronized (rig.pad()) {
      rig.advanceTo(now());
      deed.doTo(rig);
      return rig.pad().now();
    }
  }

  /// This fault as it is now, if it has begun and not ended.
  Optional<Injection> present(Fault fault) {
    synchronized (rig.pad()) {
      return rig.present().stream().filter(one -> one.fault().equals(fault)).findFirst();
    }
  }

  /// Ends this pad: the name goes and the line hangs up.
  @Override
  public void close() {
    isOver = true;
    plug.close();
  }

  private Duration now() {
    return clock.get().minus(pluggedInAt);
  }

  /// Who is told what has been done to the pad, how it is, and whether some program has its line
  /// open.
  public interface Watcher {
    void see(PadView pad, boolean hasHost);

    default void did(Deed deed, Duration at) {}

    /// The first `length` bytes of `bytes` have come from the host, as they were before the line
    /// could do them any harm.
    default void hostWrote(byte[] bytes, int length) {}
  }
}
