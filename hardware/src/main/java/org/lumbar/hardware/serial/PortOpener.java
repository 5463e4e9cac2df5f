package org.lumbar.hardware.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Opens a port by its path, set up for the pad.
final class PortOpener {
  /// One read waits this long, so this is also the longest that closing waits for the reader.
  private static final int READ_WAIT_MILLIS = 100;

  private static final int DATA_BITS = 8;

  private PortOpener() {}

  /// Tries once, for exclusive use: a second program, or a second line in this one, is refused.
  static Opening open(SerialSettings settings) {
    Path path = settings.file();
    try {
      Path port = path.toRealPath();
      return Refusal.notAPort(path)
          .or(NativeLibrary::load)
          .<Opening>map(Opening.Refused::new)
          .orElseGet(() -> openExisting(settings, port));
    } catch (NoSuchFileException _) {
      return missing(path);
    } catch (IOException unreachable) {
      return new Opening.Refused(Refusal.unreachable(path, unreachable));
    }
  }

  private static Opening missing(Path path) {
    return new Opening.Refused(Refusal.missing(path, PresentPorts.list()));
  }

  /// `real` exists: jSerialComm would otherwise look for a port of the same last name under `/dev`
  /// and open whatever that is.
  private static Opening openExisting(SerialSettings settings, Path real) {
    try {
      SerialPort port = SerialPort.getCommPort(real.toString());
      port.setComPortParameters(
          settings.baud(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
      port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_WAIT_MILLIS, 0);
      port.flushIOBuffers(); // on a closed port: throw stale input away as soon as it is open
      return port.openPort(0)
          ? new Opening.Opened(new OpenPort(port))
          : new Opening.Refused(Refusal.systemSaid(settings, real, port.getLastErrorCode()));
    } catch (SerialPortInvalidPortException vanished) {
      return missing(settings.file());
    }
  }
}
