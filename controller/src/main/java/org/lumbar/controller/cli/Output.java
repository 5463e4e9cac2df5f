package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes data: JSON on standard output, text into files.
final class Output {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Output() {}

  static void json(PrintWriter out, Object value) {
    out.println(JSON.writeValueAsString(value));
    out.flush();
  }

  /// JSON without spaces, for programs.
  static String compact(Object value) {
    return JsonMapper.shared().writeValueAsString(value) + "\n";
  }

  static void file(Path path, String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE, "Cannot write %s: %s. Choose another file.".formatted(path, e));
    }
  }
}
