package org.lumbar.controller.page;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// Looks at every request before it is served. A page of another site must neither read this one
/// nor press its buttons: the Host must be ours (against DNS rebinding), a foreign Origin is
/// refused, and whatever changes something needs a header that no form of another site can send.
/// Stop needs no such header from our own origin, so that it works from a page however old.
final class Doorkeeper {
  static final String HEADER = "X-Lumbar";

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String address;

  Doorkeeper(String address) {
    this.address = address;
  }

  /// Whether the request may go on; otherwise it has been answered.
  boolean admits(Exchange exchange) throws IOException {
    Headers headers = exchange.http().getRequestHeaders();
    Optional<String> host = Optional.ofNullable(headers.getFirst("Host")).map(Doorkeeper::name);
    if (host.filter(this::isOurs).isEmpty()) {
      exchange.trouble(403, "foreign_host", "Open the page by its own address.");
      return false;
    }
    Optional<String> origin = Optional.ofNullable(headers.getFirst("Origin"));
    if (origin.isPresent() && !isSameHost(origin.get(), headers.getFirst("Host"))) {
      exchange.trouble(403, "foreign_origin", "Requests come from the pad's own page alone.");
      return false;
    }
    boolean changes = !exchange.method().equals("GET") && !exchange.method().equals("HEAD");
    boolean isStop = exchange.path().equals("/api/stop") && origin.isPresent();
    if (changes && !isStop && headers.getFirst(HEADER) == null) {
      exchange.trouble(403, "header_missing", "Send the header " + HEADER + ": 1.");
      return false;
    }
    return true;
  }

  private boolean isOurs(String host) {
    return LOCAL.contains(host) || host.equals(address);
  }

  private static boolean isSameHost(String origin, String host) {
    try {
      return host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String name(String host) {
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
  }
}
