package org.lumbar.hardware.serial;

import java.nio.file.Path;

/// Which port, and how fast. The format is always 8 data bits, no parity, one stop bit, no flow
/// control.
///
/// @param path the port, for example `/dev/serial/by-id/usb-...`; a symbolic link is followed anew
///   at each opening
/// @param baud line speed in bits a second
public record SerialSettings(String path, int baud) {
  /// Exact on a 16 MHz AVR, and a POSIX rate.
  public static final int DEFAULT_BAUD = 500_000;

  /// For boards and cables that cannot do [#DEFAULT_BAUD].
  public static final int FALLBACK_BAUD = 115_200;

  private static final int SLOWEST_BAUD = 9_600;
  private static final int FASTEST_BAUD = 4_000_000;

  public SerialSettings {
    if (path.isBlank() || path.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "the serial port's path must name a file, was \"" + path + "\"");
    }
    if (baud < SLOWEST_BAUD || baud > FASTEST_BAUD) {
      throw new IllegalArgumentException(
          "baud must be %d..%d, was %d".formatted(SLOWEST_BAUD, FASTEST_BAUD, baud));
    }
  }

  /// The port at `path` with the default speed.
  public static SerialSettings at(String path) {
    return new SerialSettings(path, DEFAULT_BAUD);
  }

  Path file() {
    return Path.of(path);
  }
}
