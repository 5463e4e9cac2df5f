package org.lumbar.controller.cli;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes data as JSON.
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
}
