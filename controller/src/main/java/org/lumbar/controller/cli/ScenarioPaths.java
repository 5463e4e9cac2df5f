package org.lumbar.controller.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.controller.bench.scenario.ScenarioFile;
import picocli.CommandLine.Parameters;

/// The scenarios that a command is about: those that are named; where none are, the folder
/// `scenarios` that lies here, or else the one that is shipped.
final class ScenarioPaths {
  /// Where the launcher says that the program and all that is shipped with it lie.
  static final String HOME = "lumbar.home";

  private static final String FOLDER = "scenarios";

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description =
          "Scenario files, or folders of them (default: the folder scenarios here, or else the one that is shipped).")
  private List<Path> named = List.of();

  boolean isNamed() {
    return !named.isEmpty();
  }

  /// Files and folders; all of them are there.
  List<Path> paths() {
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new CommandFailure(
            ExitCode.WRONG_USAGE,
            "There is no file or folder %s. Name one that holds scenarios.".formatted(path));
      }
    }
    return named.isEmpty() ? List.of(usual()) : named;
  }

  /// At least one.
  List<ScenarioFile> files() {
    List<ScenarioFile> files =
        paths().stream().flatMap(path -> ScenarioFile.at(path).stream()).toList();
    if (files.isEmpty()) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE, "There is no scenario (.json) in %s.".formatted(paths()));
    }
    return files;
  }

  private static Path usual() {
    Path here = Path.of(FOLDER);
    Stream<Path> shipped =
        Optional.ofNullable(System.getProperty(HOME)).map(home -> Path.of(home, FOLDER)).stream();
    return Stream.concat(Stream.of(here), shipped)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "What is to be tested? There is no folder scenarios here: name scenario files or folders, begin one with ./lumbar new scenario NAME, or try --hazards or --fuzz."));
  }
}
