package org.lumbar.hardware.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Writes frames on a thread of its own, so that a port whose far side takes nothing blocks that
/// thread and never the control loop.
final class FrameWriter {
  /// 320 ms of frames at 50 a second: more than any pause of a sound line, and little enough that
  /// nothing old waits behind a stuck one.
  private static final int FRAMES_WAITING = 16;

  /// A frame of no bytes: no more will come.
  private static final byte[] END = {};

  private static final long SENDING_LOOK_MILLIS = 5;

  private final SerialPort port;
  private final Consumer<String> broken;
  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(FRAMES_WAITING + 1);
  private final Thread thread;
  private volatile boolean accepting = true;

  /// `broken` hears why the port takes no more; on the writer's or the caller's thread.
  FrameWriter(SerialPort port, Consumer<String> broken) {
    this.port = port;
    this.broken = broken;
    thread = Thread.ofPlatform().daemon().name("serial writer").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /// Takes `frame` for writing and returns at once. `false`: it is not written and never will be.
  boolean write(byte[] frame) {
    if (!accepting) {
      return false;
    }
    if (waiting.remainingCapacity() > 1 && waiting.offer(frame.clone())) {
      return true;
    }
    accepting = false;
    broken.accept("the pad's side of the line takes no more bytes");
    return false;
  }

  /// Takes no more frames and gives those taken `patience` to leave.
  boolean finish(Duration patience) throws InterruptedException {
    accepting = false;
    boolean asked = waiting.offer(END);
    return asked && thread.join(patience);
  }

  void awaitEnd() throws InterruptedException {
    thread.join();
  }

  private void run() {
    try {
      for (byte[] frame = waiting.take(); frame.length > 0; frame = waiting.take()) {
        if (port.writeBytes(frame, frame.length) != frame.length) {
          accepting = false;
          broken.accept("writing failed: " + SystemError.text(port.getLastErrorCode()));
          return;
        }
      }
      awaitSent();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /// Closing a port throws away what has not left the kernel, and the last frame is often a stop.
  /// The kernel may take a moment to count it, so the first look comes after one.
  private void awaitSent() throws InterruptedException {
    do {
      waiting.poll(SENDING_LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } while (port.bytesAwaitingWrite() > 0);
  }
}
