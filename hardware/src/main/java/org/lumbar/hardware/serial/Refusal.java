package org.lumbar.hardware.serial;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why a port cannot be opened now, in sentences for a person: what, where, and what to do.
final class Refusal {
  private Refusal() {}

  /// Nothing is at `path`; `present` are the ports that this machine has instead.
  static String missing(Path path, List<Path> present) {
    return whereTo(path) + "; is the pad plugged in and switched on? " + choices(present);
  }

  /// `path` may lead somewhere, but the way is closed.
  static String unreachable(Path path, IOException reason) {
    return reason instanceof AccessDeniedException
        ? forbidden(path)
        : "%s cannot be reached: %s".formatted(path, reason.getMessage());
  }

  /// What `path` is where it cannot be a serial port, or empty where it may be one.
  static Optional<String> notAPort(Path path) {
    if (Files.isDirectory(path)) {
      return Optional.of(
          path + " is a folder, not a serial port; name a device such as /dev/ttyACM0");
    }
    return Files.isRegularFile(path) ? Optional.of(notATty(path)) : Optional.empty();
  }

  /// The system's answer to opening `path`, whose real name is `port`.
  static String systemSaid(SerialSettings settings, Path port, int errno) {
    Path path = settings.file();
    return switch (errno) {
      case SystemError.PERMISSION_DENIED -> forbidden(path);
      case SystemError.TRY_AGAIN, SystemError.BUSY -> inUse(path, PortHolder.of(port));
      // jSerialComm's own word for a port that this very program has open.
      case SystemError.NO_SUCH_FILE ->
          Files.exists(port)
              ? inUse(path, PortHolder.of(port))
              : missing(path, PresentPorts.list());
      case SystemError.NOT_A_TTY -> notATty(path);
      default ->
          "%s cannot be opened at %d baud: %s"
              .formatted(path, settings.baud(), SystemError.text(errno));
    };
  }

  static String inUse(Path path, Optional<PortHolder> holder) {
    return "%s is in use by %s; end that program, the pad needs the port for itself"
        .formatted(path, holder.map(PortHolder::toString).orElse("another program"));
  }

  private static String forbidden(Path path) {
    String user = System.getProperty("user.name");
    return "%s may not be opened by user %s: add the user to group dialout (sudo usermod -aG dialout %s), then log in again"
        .formatted(path, user, user);
  }

  private static String notATty(Path path) {
    return path + " is not a serial port; name a device such as /dev/ttyACM0";
  }

  private static String whereTo(Path path) {
    try {
      return "%s points to %s, which is not there".formatted(path, Files.readSymbolicLink(path));
    } catch (IOException | UnsupportedOperationException notALink) {
      return path + " is not there";
    }
  }

  private static String choices(List<Path> present) {
    return present.isEmpty()
        ? "No serial port is here at all."
        : "Ports here: "
            + present.stream().map(Path::toString).collect(Collectors.joining(", "))
            + ".";
  }
}
