package org.lumbar.hardware.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A port that is open, from its opening to its one end. jSerialComm goes on calling a port open
/// after its plug was pulled; here a failed read or write ends it.
final class OpenPort {
  /// @param why for a person
  /// @param heard whether anything at all came in
  record Ended(String why, boolean heard) {}

  /// Frames already taken get this long to leave before the port is closed under them.
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private static final int BUFFER_BYTES = 4096;

  private final SerialPort port;
  private final FrameWriter writer;
  private final AtomicReference<@Nullable String> ending = new AtomicReference<>();

  OpenPort(SerialPort port) {
    this.port = port;
    writer = new FrameWriter(port, this::end);
  }

  /// See [SerialLine#write].
  boolean write(byte[] frame) {
    return writer.write(frame);
  }

  /// Makes [#serve] return soon; the first reason given is the one it returns.
  void end(String why) {
    ending.compareAndSet(null, why);
  }

  /// Hands everything that comes in to `listener` until the port ends, closes it, and returns why
  /// it ended. Blocks: the reader thread lives in here.
  Ended serve(LineListener listener) throws InterruptedException {
    writer.start();
    try {
      listener.opened();
      return readAll(listener);
    } finally {
      close();
    }
  }

  private Ended readAll(LineListener listener) {
    byte[] buffer = new byte[BUFFER_BYTES];
    boolean heard = false;
    while (true) {
      String why = ending.get();
      if (why != null) {
        return new Ended(why, heard);
      }
      int count = port.readBytes(buffer, buffer.length);
      if (count < 0) {
        end("reading failed: " + SystemError.text(port.getLastErrorCode()));
      } else if (count > 0) {
        heard = true;
        listener.received(Arrays.copyOf(buffer, count), count);
      }
    }
  }

  /// The writer ends before anybody may open the port again: a write that was stuck must never come
  /// out on the next connection.
  private void close() throws InterruptedException {
    boolean finished;
    try {
      finished = writer.finish(PATIENCE);
    } finally {
      port.closePort();
    }
    if (!finished) {
      writer.awaitEnd();
    }
  }
}
