package org.lumbar.sim.tty;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.fault.LineNoise;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// A simulated pad that lives in real time at the end of a real terminal line. One thread lives its
/// life in [#run]; others may press its buttons, look at it and unplug it.
public final class PadOnTty implements AutoCloseable {
  private static final Duration ROUND = Duration.ofMillis(5);
  private static final int CHUNK_BYTES = 4096;

  private final SimulatedPad pad;
  private final Supplier<Duration> clock;
  private final Duration pluggedInAt;
  private final Pty line;
  private final TtyName name;
  private final LineNoise fromHost;
  private final LineNoise toHost;
  private final byte[] chunk = new byte[CHUNK_BYTES];
  private volatile boolean isUnplugged;

  private PadOnTty(PadOnTtySettings settings, SimulatedPad pad, Pty line) throws LineException {
    this.pad = pad;
    this.clock = settings.clock();
    this.pluggedInAt = clock.get().minus(pad.view().now());
    this.line = line;
    SplittableRandom chance = new SplittableRandom(settings.seed());
    fromHost =
        new LineNoise(settings.noise(), chance.split(), bytes -> pad.receive(bytes, bytes.length));
    toHost = new LineNoise(settings.noise(), chance.split(), this::send);
    pad.attach(bytes -> toHost.accept(bytes, bytes.length));
    name = TtyName.give(settings.name(), line.path());
  }

  /// Makes the line under the name that `settings` gives.
  public static PadOnTty plugIn(PadOnTtySettings settings, SimulatedPad pad) throws LineException {
    Pty line = Pty.open();
    try {
      return new PadOnTty(settings, pad, line);
    } catch (LineException nameless) {
      line.close();
      throw nameless;
    }
  }

  /// Lives until it is unplugged, and tells `watcher` after every round, a few milliseconds apart.
  public void run(Watcher watcher) throws LineException {
    while (!isUnplugged) {
      int length = line.read(chunk, ROUND);
      boolean hasHost = line.hasListener();
      synchronized (pad) {
        pad.advanceTo(clock.get().minus(pluggedInAt));
        fromHost.accept(chunk, length);
        watcher.see(pad.view(), hasHost);
      }
    }
  }

  /// Presses a button of the pad, and returns the time of that on the pad's clock.
  public Duration press(Button button) {
    synchronized (pad) {
      pad.advanceTo(clock.get().minus(pluggedInAt));
      pad.press(button);
      return pad.view().now();
    }
  }

  /// Pulls the plug: the name goes and the line hangs up.
  @Override
  public void close() {
    isUnplugged = true;
    name.close();
    line.close();
  }

  private void send(byte[] bytes) {
    try {
      line.write(bytes, bytes.length, Duration.ZERO);
    } catch (LineException broken) {
      isUnplugged = true;
    }
  }

  /// Who is told how the pad is, and whether some program has its line open.
  public interface Watcher {
    void see(PadView pad, boolean hasHost);
  }
}
