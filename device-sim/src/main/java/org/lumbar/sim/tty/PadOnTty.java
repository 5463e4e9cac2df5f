package org.lumbar.sim.tty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lumbar.sim.fault.LineNoise;
import org.lumbar.sim.fault.NoiseSettings;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// A simulated pad that lives in real time on a pseudo-terminal, under a name that stays. One
/// thread of its own moves the bytes and the pad's time; everybody else reaches the pad through
/// [#with] and [#view], which hold its lock.
public final class PadOnTty implements AutoCloseable {
  /// Where and how: the name under which the port is found, how bad the line is, and the seed of
  /// its noise.
  public record Port(Path link, NoiseSettings noise, long seed) {}

  private static final int ROUND_MILLIS = 5;
  private static final int PATIENCE_MILLIS = 50;
  private static final int CHUNK_BYTES = 4096;

  private final ReentrantLock lock = new ReentrantLock();
  private final SimulatedPad pad;
  private final Port port;
  private final Supplier<Duration> clock;
  private final Duration started;
  private final Consumer<PadView> watcher;
  private final Pty pty;
  private final LineNoise toPad;
  private final LineNoise toHost;
  private final Thread pump;
  private volatile boolean closing;

  private PadOnTty(SimulatedPad pad, Port port, Supplier<Duration> clock, Consumer<PadView> watcher)
      throws IOException {
    this.pad = pad;
    this.port = port;
    this.clock = clock;
    this.watcher = watcher;
    started = clock.get();
    toPad = new LineNoise(port.noise(), port.seed());
    toHost = new LineNoise(port.noise(), port.seed() + 1);
    pty = Pty.open();
    pump = Thread.ofPlatform().name("pad").daemon().unstarted(this::pump);
  }

  /// Puts `pad` on a new port and lets its time run by `clock`, which is monotonic. What stands
  /// under the port's name is replaced if it is a link, and else an error. `watcher` sees the pad
  /// every few milliseconds, under its lock.
  public static PadOnTty start(
      SimulatedPad pad, Port port, Supplier<Duration> clock, Consumer<PadView> watcher)
      throws IOException {
    PadOnTty onTty = new PadOnTty(pad, port, clock, watcher);
    try {
      onTty.link();
    } catch (IOException e) {
      onTty.pty.close();
      throw e;
    }
    pad.attach(frame -> onTty.toHost.pass(frame, frame.length, onTty::write));
    onTty.pump.start();
    return onTty;
  }

  /// Does something with the pad while nobody else does.
  public void with(Consumer<SimulatedPad> action) {
    lock.lock();
    try {
      action.accept(pad);
    } finally {
      lock.unlock();
    }
  }

  public PadView view() {
    lock.lock();
    try {
      return pad.view();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until the pad is unplugged or its port has failed.
  public void awaitEnd() throws InterruptedException {
    pump.join();
  }

  /// The port itself, to which the link leads.
  public Path device() {
    return pty.path();
  }

  /// Pulls the plug: the port is gone, and its name with it.
  @Override
  public void close() throws IOException {
    closing = true;
    try {
      pump.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return;
    }
    with(unplugged -> unplugged.attach(_ -> {}));
    if (Files.isSymbolicLink(port.link())
        && Files.readSymbolicLink(port.link()).equals(pty.path())) {
      Files.delete(port.link());
    }
    pty.close();
  }

  private void link() throws IOException {
    if (Files.isSymbolicLink(port.link())) {
      Files.delete(port.link());
    }
    Files.createSymbolicLink(port.link(), pty.path());
  }

  private void pump() {
    byte[] bytes = new byte[CHUNK_BYTES];
    while (!closing) {
      int length = read(bytes);
      with(
          running -> {
            running.advanceTo(clock.get().minus(started));
            toPad.pass(bytes, Math.max(0, length), in -> running.receive(in, in.length));
            watcher.accept(running.view());
          });
    }
  }

  private int read(byte[] bytes) {
    try {
      return pty.read(bytes, ROUND_MILLIS);
    } catch (IOException e) {
      throw new UncheckedIOException("the port " + port.link() + " cannot be read", e);
    }
  }

  /// Called by the pad under the lock. What nobody reads is thrown away, as a line without a
  /// receiver does.
  private void write(byte[] frame) {
    try {
      if (!pty.write(frame, PATIENCE_MILLIS)) {
        pty.discardUnread();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the port " + port.link() + " cannot be written", e);
    }
  }
}
