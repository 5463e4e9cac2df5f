package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.routines.file.Library;
import picocli.CommandLine.Option;

/// The option of every command that plays or shows people's own routines beside the shipped ones.
final class FolderOption {
  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "A folder with routines and layouts of your own, besides the shipped ones.")
  private @Nullable Path folder;

  Optional<Path> path() {
    return Optional.ofNullable(folder);
  }

  /// What there is; on `err` which files of the folder were left out and why.
  Library library(PrintWriter err) {
    return Pads.library(path(), err);
  }
}
