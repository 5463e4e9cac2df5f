package org.lumbar.controller.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.lumbar.controller.desk.Request.StopCause;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A daemon that runs on this machine, reached by the address of its page.
final class RunningDaemon {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Option(
      names = "--page",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080/",
      description = "The address of the daemon's page (default: ${DEFAULT-VALUE}).")
  private URI page = URI.create("http://127.0.0.1:8080/");

  JsonNode status() {
    return ask(HttpRequest.newBuilder(page.resolve("api/status")).GET());
  }

  JsonNode stop(StopCause cause) {
    String body = "{\"cause\":\"%s\"}".formatted(cause.name().toLowerCase(Locale.ROOT));
    return ask(
        HttpRequest.newBuilder(page.resolve("api/stop"))
            .header("X-Lumbar", "1")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private JsonNode ask(HttpRequest.Builder request) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<String> answer =
          client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
      JsonNode said = JsonMapper.shared().readTree(answer.body());
      if (answer.statusCode() != 200) {
        throw new CommandFailure(ExitCode.TIMED_OUT, said.path("message").asString(answer.body()));
      }
      return said;
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.TIMED_OUT,
          "No daemon answers at %s. Is ./lumbar run started? Its first line prints the page's address for --page."
              .formatted(page));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(ExitCode.INTERRUPTED, "Interrupted.");
    }
  }
}
