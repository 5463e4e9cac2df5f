package org.lumbar.controller.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// One request and its answer.
final class Exchange {
  /// The largest body of a request; the screening's is about 600 bytes.
  private static final int LARGEST_BODY_BYTES = 4096;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpExchange http;

  Exchange(HttpExchange http) {
    this.http = http;
  }

  /// What is said when something is wrong: a stable code, and a sentence.
  record Trouble(String error, String message) {}

  void json(int status, Object value) throws IOException {
    bytes(status, "application/json", JSON.writeValueAsBytes(value));
  }

  void trouble(int status, String code, String message) throws IOException {
    json(status, new Trouble(code, message));
  }

  void bytes(int status, String type, byte[] body) throws IOException {
    http.getResponseHeaders().set("Content-Type", type);
    http.getResponseHeaders().set("Cache-Control", "no-store");
    http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      http.getResponseBody().write(body);
    }
  }

  /// The body as text; empty where it is too large, and then that has been answered.
  Optional<String> body() throws IOException {
    try (InputStream in = http.getRequestBody()) {
      byte[] body = in.readNBytes(LARGEST_BODY_BYTES + 1);
      if (body.length > LARGEST_BODY_BYTES) {
        trouble(413, "too_large", "A request has at most " + LARGEST_BODY_BYTES + " bytes.");
        return Optional.empty();
      }
      return Optional.of(new String(body, StandardCharsets.UTF_8));
    }
  }

  /// The body as far as it is of a reasonable size, for a request that no body may hold up.
  String start() throws IOException {
    try (InputStream in = http.getRequestBody()) {
      return new String(in.readNBytes(LARGEST_BODY_BYTES), StandardCharsets.UTF_8);
    }
  }

  static JsonMapper mapper() {
    return JSON;
  }

  HttpExchange http() {
    return http;
  }

  String method() {
    return http.getRequestMethod();
  }

  String path() {
    return http.getRequestURI().getPath();
  }
}
