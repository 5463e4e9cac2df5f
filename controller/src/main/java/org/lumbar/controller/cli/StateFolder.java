package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.lumbar.controller.keep.FileTrouble;
import org.lumbar.controller.latch.DaemonLock;

/// The folder of a daemon's own files, for a command that must have it to itself.
final class StateFolder {
  private StateFolder() {}

  /// Ends the command with `exitCode` where the folder cannot be used, or, in the words of `taken`,
  /// where a daemon lives in it.
  static DaemonLock alone(Path folder, int exitCode, String taken) {
    try {
      return DaemonLock.take(folder)
          .orElseThrow(() -> new CommandFailure(exitCode, taken.formatted(folder)));
    } catch (IOException unusable) {
      throw new CommandFailure(
          exitCode,
          "The daemon's own files cannot be kept in %s: %s. Run this as the user whose folder it is, or give another with --state."
              .formatted(folder, FileTrouble.words(unusable)));
    }
  }
}
