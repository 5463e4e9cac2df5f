package org.lumbar.hardware.panel;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The real pins of the machine this runs on.
final class RaspberryPins {
  private static final Path DEV = Path.of("/dev");

  private RaspberryPins() {}

  /// @throws IllegalStateException where there are none, or none that this user may use; the
  ///   message is for a person. Asked before Pi4J is, which fills the log where it finds no
  ///   Raspberry Pi.
  static Context open() {
    checkUsable(DEV);
    // The panel shuts its context down itself, after the program's last word to the light.
    return Pi4J.newContextBuilder().autoDetect().disableShutdownHook().build();
  }

  static void checkUsable(Path dev) {
    List<Path> chips = chips(dev);
    if (chips.isEmpty()) {
      throw new IllegalStateException("this machine has no GPIO (no %s/gpiochip*)".formatted(dev));
    }
    if (chips.stream().noneMatch(chip -> Files.isReadable(chip) && Files.isWritable(chip))) {
      throw new IllegalStateException(
          "user %s may not use %s: add the user to group gpio"
              .formatted(System.getProperty("user.name"), chips.getFirst()));
    }
  }

  private static List<Path> chips(Path dev) {
    try (Stream<Path> devices = Files.list(dev)) {
      return devices
          .filter(device -> device.getFileName().toString().startsWith("gpiochip"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
