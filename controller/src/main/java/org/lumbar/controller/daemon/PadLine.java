package org.lumbar.controller.daemon;

/// The line to a pad, real or simulated, as the daemon uses it: bytes out here, bytes in through a
/// [org.lumbar.hardware.serial.LineListener].
public interface PadLine extends AutoCloseable {
  void start();

  /// Writes a whole frame without waiting for long; `false` where the line is gone.
  boolean write(byte[] frame);

  @Override
  void close();
}
