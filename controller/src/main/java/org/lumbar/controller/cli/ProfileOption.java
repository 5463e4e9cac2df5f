package org.lumbar.controller.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.routines.person.Profile;
import picocli.CommandLine.Option;

/// The option of every command that plays or shows a routine for a person without a configuration.
final class ProfileOption {
  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "The profile of the person: their cap and their tender spots.")
  private @Nullable Path file;

  Profile read() {
    return Pads.profile(Optional.ofNullable(file), ExitCode.WRONG_USAGE);
  }
}
