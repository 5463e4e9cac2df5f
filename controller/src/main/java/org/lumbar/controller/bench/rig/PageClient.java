package org.lumbar.controller.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the daemon's page, for programs.
public final class PageClient implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI page;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  public PageClient(URI page) {
    this.page = page;
  }

  public record Answer(int status, String body) {}

  public JsonNode status() {
    return JsonMapper.shared().readTree(send("GET", "/api/status", "").body());
  }

  public Answer post(String path, String body) {
    return send("POST", path, body);
  }

  /// Any request, with the header that the page itself sends.
  public Answer send(String method, String path, String body) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(page.resolve(path))
                  .timeout(PATIENCE)
                  .header("X-Lumbar", "1")
                  .method(method, HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RigException("interrupted", e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
