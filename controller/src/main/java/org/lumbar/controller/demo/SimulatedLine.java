package org.lumbar.controller.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.lumbar.controller.daemon.PadLine;
import org.lumbar.controller.page.PadButtons;
import org.lumbar.hardware.serial.LineListener;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.SimulatedPad;

/// A simulated pad at the end of a line without a wire, living in real time on a thread of its own,
/// so that it notices a daemon that has stopped.
public final class SimulatedLine implements PadLine, PadButtons {
  private static final Duration PERIOD = Duration.ofMillis(5);

  private final SimulatedPad pad;
  private final Supplier<Duration> clock;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("simulated-pad").unstarted(this::live);
  private volatile boolean isOpen = true;

  public SimulatedLine(PadModel model, long seed, Supplier<Duration> clock) {
    this.clock = clock;
    pad = new SimulatedPad(model, seed);
  }

  @Override
  public void start(LineListener listener) {
    pad.attach(bytes -> listener.received(bytes, bytes.length));
    listener.opened();
    thread.start();
  }

  @Override
  public boolean write(byte[] frame) {
    synchronized (pad) {
      pad.advanceTo(clock.get());
      pad.receive(frame, frame.length);
    }
    return isOpen;
  }

  @Override
  public void press(Button button) {
    synchronized (pad) {
      pad.advanceTo(clock.get());
      pad.press(button);
    }
  }

  @Override
  public void close() {
    isOpen = false;
  }

  private void live() {
    while (isOpen) {
      synchronized (pad) {
        pad.advanceTo(clock.get());
      }
      LockSupport.parkNanos(PERIOD.toNanos());
    }
  }
}
