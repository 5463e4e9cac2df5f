package org.lumbar.controller.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The daemon's recordings, numbered one after another and bounded in size altogether. What is
/// thrown away first are the oldest in which nothing but rest was recorded.
final class RecordingFolder {
  private static final Pattern NAME = Pattern.compile("recording-(\\d{6})(-rest)?\\.lumbar");

  private final Path folder;
  private final long mostBytes;

  RecordingFolder(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /// A new name, after making room for `bytes`.
  Path next(long bytes) throws IOException {
    Files.createDirectories(folder);
    List<Path> present = recordings(folder);
    makeRoom(present, bytes);
    int last = present.stream().mapToInt(RecordingFolder::number).max().orElse(0);
    return folder.resolve("recording-%06d.lumbar".formatted(last + 1));
  }

  /// Nothing but rest is in `recording`.
  static void markAsRest(Path recording) throws IOException {
    String name = recording.getFileName().toString().replace(".lumbar", "-rest.lumbar");
    Files.move(recording, recording.resolveSibling(name));
  }

  /// Those of a folder, in order.
  static List<Path> recordings(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparingInt(RecordingFolder::number))
          .toList();
    }
  }

  private void makeRoom(List<Path> present, long bytes) throws IOException {
    long total = bytes;
    for (Path recording : present) {
      total += Files.size(recording);
    }
    List<Path> dearestLast =
        present.stream().sorted(Comparator.comparing((Path file) -> !isRest(file))).toList();
    for (Path recording : dearestLast) {
      if (total > mostBytes) {
        total -= Files.size(recording);
        Files.delete(recording);
      }
    }
  }

  private static boolean isRest(Path recording) {
    return recording.getFileName().toString().contains("-rest");
  }

  private static int number(Path recording) {
    Matcher name = NAME.matcher(recording.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }
}
