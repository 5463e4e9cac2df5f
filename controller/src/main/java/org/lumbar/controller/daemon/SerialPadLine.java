package org.lumbar.controller.daemon;

import org.jspecify.annotations.Nullable;
import org.lumbar.hardware.serial.LineListener;
import org.lumbar.hardware.serial.SerialLine;
import org.lumbar.hardware.serial.SerialSettings;

/// A real pad's line: the serial port.
public final class SerialPadLine implements PadLine {
  private final SerialSettings settings;
  private volatile @Nullable SerialLine line;

  public SerialPadLine(SerialSettings settings) {
    this.settings = settings;
  }

  @Override
  public void start(LineListener listener) {
    SerialLine started = new SerialLine(settings, listener);
    line = started;
    started.start();
  }

  @Override
  public boolean write(byte[] frame) {
    SerialLine present = line;
    return present != null && present.write(frame);
  }

  @Override
  public void close() {
    SerialLine present = line;
    if (present != null) {
      present.close();
    }
  }
}
