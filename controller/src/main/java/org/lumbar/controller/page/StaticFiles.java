package org.lumbar.controller.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// The files of the page, out of the jar. Only what is named here is served.
final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /// Nothing from elsewhere, and nobody may frame the page.
  private static final String POLICY =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private StaticFiles() {}

  static void serve(Exchange exchange) throws IOException {
    String name = exchange.path().equals("/") ? "index.html" : exchange.path().substring(1);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z0-9-]+\\.[a-z]+")) {
      exchange.trouble(404, "not_found", "There is no " + exchange.path() + ".");
      return;
    }
    try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        exchange.trouble(404, "not_found", "There is no " + exchange.path() + ".");
        return;
      }
      exchange.http().getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.http().getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.http().getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.bytes(200, type, in.readAllBytes());
    }
  }
}
