package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.config.ConfigurationReader;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Problem;
import picocli.CommandLine.Option;

/// The options that every command of the daemon's shares.
final class ConfigurationOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration (TOML). Without it the defaults hold.")
  private @Nullable Path file;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description =
          "Where the daemon keeps its own files, the screening among them; overrides the configuration.")
  private @Nullable Path stateFolder;

  Configuration read() {
    Configuration configuration = file == null ? ConfigurationReader.defaults() : readFile(file);
    return stateFolder == null ? configuration : configuration.withStateFolder(stateFolder);
  }

  private static Configuration readFile(Path file) {
    String toml;
    try {
      toml = Files.readString(file);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CONFIGURATION_INVALID,
          "Cannot read the configuration %s: %s. Give an existing file to --config."
              .formatted(file, e.toString()));
    }
    return switch (ConfigurationReader.read(file.toString(), toml)) {
      case Checked.Good<Configuration>(Configuration configuration, _) -> configuration;
      case Checked.Bad<Configuration>(var problems) ->
          throw new CommandFailure(
              ExitCode.CONFIGURATION_INVALID,
              problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    };
  }
}
