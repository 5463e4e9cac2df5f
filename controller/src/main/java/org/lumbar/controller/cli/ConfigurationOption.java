package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.config.ConfigurationReader;
import org.lumbar.controller.config.LastConfiguration;
import org.lumbar.controller.keep.FileTrouble;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/// The options that every command of the daemon's shares.
final class ConfigurationOption {
  private static final Logger LOG = LoggerFactory.getLogger(ConfigurationOption.class);

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration (TOML); ./lumbar new configuration writes one to begin with. Without it the defaults hold.")
  private @Nullable Path file;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description =
          "Where the daemon keeps its own files, the screening among them; overrides the configuration.")
  private @Nullable Path stateFolder;

  private @Nullable String text;

  Configuration read() {
    Configuration configuration = file == null ? ConfigurationReader.defaults() : readFile(file);
    return stateFolder == null ? configuration : configuration.withStateFolder(stateFolder);
  }

  /// H43: refuses a file that ends in the middle of what it was when the daemon of `folder` started
  /// the last time, and remembers it otherwise. Without a disk to remember it on it is taken as it
  /// is.
  void refuseIfCutOff(Path folder, Instant now) {
    if (file == null) {
      return;
    }
    String toml = text();
    LastConfiguration last = LastConfiguration.in(folder);
    try {
      if (last.wentOnAfter(toml)) {
        throw cutOff(file);
      }
      last.keep(toml, now);
    } catch (IOException e) {
      LOG.warn("whether {} was cut off cannot be told the next time: {}", file, e.toString());
    }
  }

  private static CommandFailure cutOff(Path file) {
    return new CommandFailure(
        ExitCode.CONFIGURATION_INVALID,
        "%s ends in the middle of what it held when the daemon started the last time, as a power cut leaves a file that was being written. Write it again in full; or, if its end was taken away on purpose, say so in a comment as the last line, such as: # shortened"
            .formatted(file));
  }

  /// Read once: what is looked at for a cut is what is used.
  private String text() {
    if (text == null) {
      text = text(Objects.requireNonNull(file));
    }
    return text;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CONFIGURATION_INVALID,
          "Cannot read the configuration %s: %s. Give an existing file to --config."
              .formatted(file, FileTrouble.words(e)));
    }
  }

  private Configuration readFile(Path file) {
    return switch (ConfigurationReader.read(file.toString(), text())) {
      case Checked.Good<Configuration>(Configuration configuration, _) -> configuration;
      case Checked.Bad<Configuration>(var problems) ->
          throw new CommandFailure(
              ExitCode.CONFIGURATION_INVALID,
              problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    };
  }
}
