package org.lumbar.controller.daemon;

import org.lumbar.hardware.serial.LineListener;

/// The line to a pad, real or simulated, as the daemon uses it.
public interface PadLine extends AutoCloseable {
  /// Opens the line and keeps it open; `listener` hears how it goes. Once only.
  void start(LineListener listener);

  /// Takes a whole frame for writing without waiting; `false` where the line is gone.
  boolean write(byte[] frame);

  @Override
  void close();
}
