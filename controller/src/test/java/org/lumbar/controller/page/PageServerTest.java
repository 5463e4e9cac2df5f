package org.lumbar.controller.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.desk.Desk;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.screening.Answer;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Question;
import org.lumbar.controller.screening.ScreeningDesk;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.stage.StageSet;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.PadPlan;
import org.lumbar.controller.status.PadView;
import org.lumbar.controller.status.SessionState;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.protocol.message.Button;

/// The page's server on a real socket.
class PageServerTest {
  private final List<Request> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Feeling> felt = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger days = new AtomicInteger();
  private final List<Button> pressed = Collections.synchronizedList(new ArrayList<>());
  private final HttpClient client = HttpClient.newHttpClient();
  private PageServer server;

  @BeforeEach
  void open() throws IOException {
    server = new PageServer("127.0.0.1", 0, new OneQuestion());
    Desk desk =
        (request, _) -> {
          asked.add(request);
          return CompletableFuture.completedFuture(
              request instanceof Request.Softer
                  ? new Reply.Rejected("not_running", "Nothing is running.")
                  : new Reply.Done("Done."));
        };
    About about =
        new About(
            "1",
            new PadPlan("back-20", List.of(), List.of()),
            new About.Caps(6, 41, Duration.ofMinutes(15)),
            List.of(),
            Optional.empty());
    server.start(
        new PageServer.Desks(desk, felt::add),
        about,
        Optional.of(new Demo(pressed::add, new CountedDays())));
  }

  @AfterEach
  void close() {
    server.close();
    client.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html",
    "style.css, text/css",
    "app.js, text/javascript",
    "icon.svg, image/svg+xml"
  })
  void thePageIsServedWithAPolicyThatKeepsOthersOut(String path, String type)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'");
  }

  @Test
  void everyFigureOfTheLineStandsInItsOwnPlace() throws IOException, InterruptedException {
    server.show(snapshot(1, "Ready."));

    assertThat(get("api/status").body())
        .contains(
            "\"line\":{\"condition\":\"good\",\"sent\":1,\"received\":2,\"bad\":3,\"gaps\":4,"
                + "\"duplicates\":5,\"roundTripMedianMillis\":6,\"roundTripP99Millis\":7,"
                + "\"telemetryAgeMillis\":8}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing.html", "../page/app.js", "PageServer.class", "api/nothing"})
  void whatIsNotThereIsNotFound(String path) throws IOException, InterruptedException {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "app.js", "api/status", "events"})
  @DisplayName("H42: what is there to be read takes nothing else")
  void whatIsReadTakesNothing(String path) throws IOException, InterruptedException {
    assertThat(post(path, "{\"heat_high_c\":60}").statusCode()).isEqualTo(405);
  }

  @Test
  void aRequestReachesTheDeskAndItsAnswerComesBack() throws IOException, InterruptedException {
    assertThat(post("api/stop", "{}").statusCode()).isEqualTo(200);
    assertThat(post("api/choose", "{\"routine\":\"partner-15\"}").statusCode()).isEqualTo(200);
    HttpResponse<String> rejected = post("api/softer", "{}");

    assertThat(asked)
        .containsExactly(
            new Request.Stop(Request.StopCause.NO_REASON),
            new Request.Choose("partner-15"),
            new Request.Softer());
    assertThat(rejected.statusCode()).isEqualTo(409);
    assertThat(rejected.body()).contains("not_running", "Nothing is running.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"cause\":\"sharp_pain\"} | SHARP_PAIN",
        "{\"cause\":\"down_the_leg\"} | DOWN_THE_LEG",
        "{\"cause\":\"on_bone\"} | ON_BONE",
        "{\"cause\":\"the weather\"} | NO_REASON",
        "{\"cause\":7} | NO_REASON",
        "not json | NO_REASON",
        "`` | NO_REASON"
      })
  @DisplayName("H48, fact F7: stop takes its reason along, and stops whatever the body says")
  void aStopSaysWhy(String body, Request.StopCause cause) throws IOException, InterruptedException {
    assertThat(post("api/stop", body).statusCode()).isEqualTo(200);

    assertThat(asked).containsExactly(new Request.Stop(cause));
  }

  @Test
  void aButtonOfTheSimulatedPadIsPressed() throws IOException, InterruptedException {
    assertThat(post("api/pad/press", "{\"button\":\"start\"}").statusCode()).isEqualTo(200);
    assertThat(post("api/pad/press", "{\"button\":\"warmer\"}").statusCode()).isEqualTo(400);

    assertThat(pressed).containsExactly(Button.START);
  }

  @Test
  @DisplayName("fact F15: how the back is comes to the history, and nothing else does")
  void howTheBackIsComesToTheHistory() throws IOException, InterruptedException {
    assertThat(post("api/felt", "{\"feeling\":\"worse\"}").statusCode()).isEqualTo(200);
    HttpResponse<String> unknown = post("api/felt", "{\"feeling\":\"splendid\"}");

    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("better, same, worse");
    assertThat(felt).containsExactly(Feeling.WORSE);
  }

  @Test
  void aDemosDayIsTurnedBetweenMassagesOnly() throws IOException, InterruptedException {
    server.show(Scene.idle().running().snapshot());
    assertThat(post("api/demo/next-day", "{}").statusCode()).isEqualTo(409);
    server.show(Scene.idle().snapshot());
    assertThat(post("api/demo/next-day", "{}").statusCode()).isEqualTo(200);

    assertThat(days).hasValue(1);
    assertThat(get("api/status").body()).contains("\"demoNow\":\"1970-01-02T00:00:00Z\"");
  }

  @Test
  @DisplayName(
      "H40 F71: the page of another site cannot press a button, but an old page of ours can stop")
  void foreignRequestsAreRefused() throws IOException, InterruptedException {
    HttpRequest bare = request("api/pause").POST(HttpRequest.BodyPublishers.noBody()).build();
    HttpRequest foreign =
        request("api/stop")
            .header("Origin", "https://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpRequest own =
        request("api/stop")
            .header("Origin", server.url().substring(0, server.url().length() - 1))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();

    assertThat(send(bare).statusCode()).isEqualTo(403);
    assertThat(send(foreign).statusCode()).isEqualTo(403);
    assertThat(send(own).statusCode()).isEqualTo(200);
    assertThat(asked).hasSize(1);
  }

  @Test
  @DisplayName(
      "a name that somebody else has pointed at this machine is not served (DNS rebinding)")
  void aForeignHostIsRefused() throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/facts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      assertThat(in.readLine()).contains("403");
    }
  }

  @Test
  @DisplayName("F67: bodies that are too large or no JSON are refused with a word on why")
  void badBodiesAreRefused() throws IOException, InterruptedException {
    assertThat(post("api/choose", "x".repeat(5000)).statusCode()).isEqualTo(413);
    assertThat(post("api/choose", "{not json").statusCode()).isEqualTo(400);
    assertThat(asked).isEmpty();
  }

  @Test
  void theScreeningIsAskedAndAnswered() throws IOException, InterruptedException {
    assertThat(get("api/screening").body()).contains("\"due\":true", "RF1", "Anything?");
    assertThat(post("api/screening", "{\"RF1\":\"no\"}").body()).contains("\"mayStart\":true");
    assertThat(post("api/screening", "{\"RF1\":\"not_sure\"}").body())
        .contains("\"mayStart\":false");
  }

  @Test
  void anOpenPageGetsTheNewestSnapshot() throws IOException, InterruptedException {
    server.show(snapshot(1, "first"));
    server.show(snapshot(2, "second"));
    HttpResponse<InputStream> stream =
        client.send(request("events").build(), HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(nextData(in)).contains("\"message\":\"second\"");
      server.show(snapshot(3, "third"));
      assertThat(nextData(in)).contains("\"message\":\"third\"", "\"state\":\"idle\"");
    }
  }

  private static String nextData(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = in.readLine();
    }
    return String.valueOf(line);
  }

  private static Snapshot snapshot(long sequence, String message) {
    return new Snapshot(
        sequence,
        Duration.ofSeconds(sequence),
        SessionState.IDLE,
        "unclench-10",
        message,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        StageSet.next(),
        PadView.unknown("back-20"),
        new LineView("good", 1, 2, 3, 4, 5, 6, 7, 8));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).build());
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("X-Lumbar", "1")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  private final class CountedDays implements Calendar {
    @Override
    public Instant instant() {
      return Instant.EPOCH.plus(Duration.ofDays(days.get()));
    }

    @Override
    public void turn() {
      days.incrementAndGet();
    }
  }

  private static final class OneQuestion implements ScreeningDesk {
    @Override
    public List<Question> questions() {
      return List.of(new Question("RF1", Question.Group.RED_FLAG, "Anything?"));
    }

    @Override
    public boolean isDue() {
      return true;
    }

    @Override
    public Standing standing() {
      return new Standing(true, false, Optional.empty(), Optional.empty());
    }

    @Override
    public Outcome answer(Answers answers) {
      boolean isFine = answers.given().get("RF1") == Answer.NO;
      return new Outcome(isFine, List.of("Well."), new TreeSet<>());
    }
  }
}
