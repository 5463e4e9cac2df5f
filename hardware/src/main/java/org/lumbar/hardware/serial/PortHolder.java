package org.lumbar.hardware.serial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The program that has a port open, as far as `/proc` tells: other users' programs are visible to
/// root alone.
record PortHolder(long pid, String name) {
  private static final Path PROC = Path.of("/proc");

  /// Who holds `port`, a path without symbolic links.
  static Optional<PortHolder> of(Path port) {
    return of(port, PROC);
  }

  static Optional<PortHolder> of(Path port, Path proc) {
    return lockOwner(port, proc)
        .or(() -> opener(port, proc))
        .map(pid -> new PortHolder(pid, nameOf(pid, proc)));
  }

  @Override
  public String toString() {
    return pid == ProcessHandle.current().pid()
        ? "this program itself (pid " + pid + ")"
        : "%s (pid %d)".formatted(name, pid);
  }

  /// Programs that share a port politely lock it; `/proc/locks` then names the one that matters,
  /// not just any that has it open.
  private static Optional<Long> lockOwner(Path port, Path proc) {
    try {
      String file = lockName(port);
      return Files.readAllLines(proc.resolve("locks")).stream()
          .map(line -> line.trim().split("\\s+"))
          .filter(words -> words.length > 5 && words[5].equals(file))
          .map(words -> Long.parseLong(words[4]))
          .filter(pid -> pid > 0)
          .findFirst();
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /// A file as `/proc/locks` writes it: major and minor number of its file system in hex, then its
  /// inode.
  private static String lockName(Path port) throws IOException {
    long device = (Long) Files.getAttribute(port, "unix:dev");
    long major = (device >>> 8) & 0xfff;
    long minor = (device & 0xff) | ((device >>> 12) & 0xfff00);
    return "%02x:%02x:%s".formatted(major, minor, Files.getAttribute(port, "unix:ino"));
  }

  private static Optional<Long> opener(Path port, Path proc) {
    return entries(proc).stream()
        .filter(process -> process.getFileName().toString().matches("\\d+"))
        .filter(
            process -> entries(process.resolve("fd")).stream().anyMatch(fd -> leadsTo(fd, port)))
        .map(process -> Long.parseLong(process.getFileName().toString()))
        .findFirst();
  }

  private static boolean leadsTo(Path descriptor, Path port) {
    try {
      return Files.readSymbolicLink(descriptor).equals(port);
    } catch (IOException gone) {
      return false;
    }
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    } catch (IOException | UncheckedIOException hidden) {
      return List.of();
    }
  }

  private static String nameOf(long pid, Path proc) {
    try {
      Path process = proc.resolve(Long.toString(pid));
      String command = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
      return command.contains("org.lumbar.")
          ? "another Lumbar"
          : Files.readString(process.resolve("comm")).strip();
    } catch (IOException gone) {
      return "a program";
    }
  }
}
