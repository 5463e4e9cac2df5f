package org.lumbar.controller.bench.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /// The name of a picture of it, without folders.
  String pictureName() {
    return name()
            .replaceAll("^[./\\\\]+", "")
            .replaceAll("\\.json$", "")
            .replaceAll("[^\\w.-]+", "_")
        + ".svg";
  }
}
