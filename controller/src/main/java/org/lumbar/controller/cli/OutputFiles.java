package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.keep.FileTrouble;

/// The files that a command is asked to write: looked at before its work begins, and each written
/// whole or not at all.
final class OutputFiles {
  private OutputFiles() {}

  /// Ends the command where one of `files`, those that are there at all, could not be written in
  /// the end, or would be written twice.
  static void require(@Nullable Path... files) {
    Set<Path> seen = new HashSet<>();
    for (Path file : files) {
      if (file != null && !isDevice(file)) {
        requireRoom(file);
        if (!seen.add(file.toAbsolutePath().normalize())) {
          throw new CommandFailure(
              ExitCode.WRONG_USAGE,
              "%s is to be written twice. Give each a file of its own.".formatted(file));
        }
      }
    }
  }

  /// The same for a file that a person will go on with: what is there already is left as it is.
  static void requireFresh(Path file) {
    require(file);
    if (Files.isRegularFile(file)) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "%s is there already and was left as it is. Choose another name.".formatted(file));
    }
  }

  private static void requireRoom(Path file) {
    Path folder = folder(file);
    if (Files.isDirectory(file)) {
      throw failure(file, "it is a folder");
    }
    if (!Files.isDirectory(folder)) {
      throw failure(file, "there is no folder " + folder);
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw failure(file, "nothing may be written there");
    }
  }

  static void write(Path file, String text) {
    try {
      if (isDevice(file)) {
        Files.writeString(file, text);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file, text);
      }
    } catch (IOException unwritable) {
      throw failure(file, FileTrouble.words(unwritable));
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path fresh = Files.createTempFile(folder(file), "lumbar", ".new");
    try {
      Files.delete(fresh);
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /// What is there and is no file, as a pipe, takes what is written as it comes.
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.getParent(), Path.of(""));
  }

  private static CommandFailure failure(Path file, String why) {
    return new CommandFailure(
        ExitCode.WRONG_USAGE, "Cannot write %s: %s. Choose another file.".formatted(file, why));
  }
}
