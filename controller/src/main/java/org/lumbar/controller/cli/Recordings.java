package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.record.FileRecorder;
import org.lumbar.controller.record.Head;
import org.lumbar.controller.record.Recording;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// Finds recordings, and the pad and routines that they were made with.
final class Recordings {
  /// What a recording is replayed with.
  record Stage(PadLayout layout, Repertoire repertoire) {}

  private Recordings() {}

  /// For a simulation of somebody with `profile`; nobody where no file was named.
  static LoopRecorder recorder(@Nullable Path file, Profile profile) {
    try {
      return file == null
          ? LoopRecorder.NONE
          : FileRecorder.create(file, new Head.Origin(Version.present(), profile));
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "Cannot record into %s: %s. Name a new file in a folder that can be written."
              .formatted(file, e));
    }
  }

  /// The file itself, or all recordings of a folder.
  static List<Path> files(Path path) {
    try {
      List<Path> files = Files.isDirectory(path) ? Recording.in(path) : List.of(path);
      if (files.isEmpty()) {
        throw new CommandFailure(
            ExitCode.WRONG_USAGE,
            "There is no recording in %s; ./lumbar run says where it records.".formatted(path));
      }
      return files;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  static Recording read(Path path) {
    try {
      return Recording.read(path);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /// The same up to a time as somebody typed it; all of it where nobody did.
  static Recording until(Recording recording, @Nullable String words) {
    try {
      return words == null ? recording : recording.until(TimeWords.read(words));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUsage(e);
    }
  }

  /// The recorded layout and routines; others would give other outputs for no fault of the program.
  static Stage stage(Recording recording, Optional<Path> folder) {
    Library library = Pads.library(folder);
    PadLayout layout = Pads.layout(library, recording.head().layout());
    Repertoire repertoire = Fitting.whenAsked(library, layout, recording.head().profile());
    Set<String> changed = recording.changed(layout, repertoire);
    if (!changed.isEmpty()) {
      throw new CommandFailure(
          ExitCode.CONFIGURATION_INVALID,
          "It was recorded with other texts of: %s. Replay it with the program that wrote it (%s), or give the folder of its routines to --folder."
              .formatted(
                  changed.stream().sorted().collect(Collectors.joining(", ")),
                  recording.head().program()));
    }
    return new Stage(layout, repertoire);
  }

  private static CommandFailure unreadable(Path path, IOException e) {
    return new CommandFailure(
        ExitCode.WRONG_USAGE,
        "%s cannot be read as a recording: %s. Give a file that ./lumbar run or ./lumbar simulate --record has made."
            .formatted(
                path, e instanceof NoSuchFileException ? "there is no such file" : e.getMessage()));
  }
}
