package org.lumbar.controller.cli;

/// Ends a command with a message for the person and an exit code.
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// Somebody's word that cannot be taken; `why` says it for a person, without the end of a
  /// sentence.
  static CommandFailure wrongUsage(IllegalArgumentException why) {
    String words = String.valueOf(why.getMessage());
    String whole = words.endsWith("?") || words.endsWith(".") ? words : words + ".";
    return new CommandFailure(ExitCode.WRONG_USAGE, whole);
  }

  int exitCode() {
    return exitCode;
  }
}
