package org.lumbar.hardware.serial;

/// Linux's error numbers (errno) that a serial port meets, in words.
final class SystemError {
  static final int NO_SUCH_FILE = 2;
  static final int TRY_AGAIN = 11;
  static final int PERMISSION_DENIED = 13;
  static final int BUSY = 16;
  static final int NOT_A_TTY = 25;

  private SystemError() {}

  /// For example `input/output error (error 5)`.
  static String text(int errno) {
    return "%s (error %d)".formatted(words(errno), errno);
  }

  private static String words(int errno) {
    return switch (errno) {
      case 0 -> "hung up";
      case NO_SUCH_FILE -> "no such file or directory";
      case 5 -> "input/output error";
      case 6 -> "no such device or address";
      case 9 -> "bad file descriptor";
      case TRY_AGAIN -> "resource temporarily unavailable";
      case PERMISSION_DENIED -> "permission denied";
      case BUSY -> "device or resource busy";
      case 19 -> "no such device";
      case 21 -> "is a directory";
      case 22 -> "invalid argument";
      case 23, 24 -> "too many open files";
      case NOT_A_TTY -> "not a terminal";
      case 32 -> "broken pipe";
      case 110 -> "connection timed out";
      default -> "operating system error";
    };
  }
}
