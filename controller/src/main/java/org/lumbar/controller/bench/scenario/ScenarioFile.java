package org.lumbar.controller.bench.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A file that is meant to hold a scenario.
public record ScenarioFile(Path path) {
  /// A file; or all `.json` files of a folder and of the folders in it, by name.
  public static List<ScenarioFile> at(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(new ScenarioFile(path));
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(ScenarioFile::isScenario).sorted().map(ScenarioFile::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isScenario(Path file) {
    return file.toString().endsWith(".json") && !file.toString().endsWith(".schema.json");
  }

  /// As it was named.
  String name() {
    return path.toString();
  }

  /// The names of pictures of `files`, in their order: without folders, and no two alike, also
  /// where a disk does not tell small letters from large.
  static List<String> pictureNames(List<ScenarioFile> files) {
    Set<String> taken = new HashSet<>();
    return files.stream().map(file -> file.pictureName(taken)).toList();
  }

  private String pictureName(Set<String> taken) {
    String plain =
        name().replaceAll("^[./\\\\]+", "").replaceAll("\\.json$", "").replaceAll("[^\\w.-]+", "_");
    String picture = plain;
    for (int next = 2; !taken.add(picture.toLowerCase(Locale.ROOT)); next++) {
      picture = plain + "-" + next;
    }
    return picture + ".svg";
  }
}
