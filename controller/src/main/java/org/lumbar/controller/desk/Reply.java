package org.lumbar.controller.desk;

/// The answer to a request.
public sealed interface Reply {
  record Done(String text) implements Reply {}

  /// Not done, with a stable `code` and a sentence that says why and what to do.
  record Rejected(String code, String why) implements Reply {}
}
