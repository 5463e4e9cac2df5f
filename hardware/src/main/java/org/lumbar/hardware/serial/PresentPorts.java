package org.lumbar.hardware.serial;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The serial ports that a pad may be plugged into, found by their names without opening any: an
/// opened port may reset the board behind it.
public final class PresentPorts {
  private static final Path DEV = Path.of("/dev");

  private PresentPorts() {}

  /// Stable names under `/dev/serial/by-id` first, then plain ones; sorted within each kind.
  public static List<Path> list() {
    return list(DEV);
  }

  static List<Path> list(Path dev) {
    List<Path> ports = new ArrayList<>(matching(dev.resolve("serial/by-id"), "*"));
    ports.addAll(matching(dev, "tty{ACM,USB,AMA}*"));
    return List.copyOf(ports);
  }

  private static List<Path> matching(Path folder, String glob) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      entries.forEach(found::add);
    } catch (IOException unreadable) {
      return List.of();
    }
    found.sort(null);
    return found;
  }
}
