package org.lumbar.controller.cli;

/// What the exit code of a command says.
final class ExitCode {
  static final int FINE = 0;
  static final int CHECK_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int CONFIGURATION_INVALID = 3;
  static final int PAD_NOT_FOUND = 4;
  static final int PAD_FAULT = 5;
  static final int TIMED_OUT = 6;
  static final int REFUSED_FOR_SAFETY = 7;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
