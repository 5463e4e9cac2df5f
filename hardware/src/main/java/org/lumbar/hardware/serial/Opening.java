package org.lumbar.hardware.serial;

/// What one try to open a port came to.
sealed interface Opening {
  record Opened(OpenPort port) implements Opening {}

  /// `why` is a sentence for a person.
  record Refused(String why) implements Opening {}
}
