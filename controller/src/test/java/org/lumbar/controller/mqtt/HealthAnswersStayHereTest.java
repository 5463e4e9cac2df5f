package org.lumbar.controller.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.daemon.Daemon;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Station;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.demo.SimulatedLine;
import org.lumbar.controller.history.History;
import org.lumbar.controller.latch.FaultBook;
import org.lumbar.controller.page.PageServer;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.DosageWords;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.Answer;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Question;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.screening.ScreeningFile;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.sim.pad.PadModel;

/// What somebody answered is nowhere but in the one file: not on the broker, on the page, in the
/// log or in the terminal, through a refusal, a massage with care, and a stop for pain.
class HealthAnswersStayHereTest {
  private static final String LIMITED = "D1";
  private static final String UNSURE = "S4";
  private static final String RED_FLAG = "RF4";

  @TempDir Path folder;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final HttpClient client = HttpClient.newHttpClient();

  /// What a terminal shows.
  private final class Terminal implements StatusBoard {
    @Override
    public void show(Snapshot snapshot) {
      said.add(snapshot.toString());
    }

    @Override
    public void announce(Happening happening) {
      said.add(happening.toString());
    }
  }

  @Test
  @DisplayName("privacy, point 11: the answers are in no message, no page and no log of a full run")
  void answersAreNowhereElse() throws Exception {
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, UTF_8));
    try (Mosquitto broker = Mosquitto.open(folder);
        Watcher watcher = Watcher.at(broker.address())) {
      run(broker, watcher);
      said.addAll(watcher.all());
    } finally {
      System.setErr(before);
    }
    said.add(log.toString(UTF_8));
    said.addAll(files());

    assertThat(said).hasSizeGreaterThan(20).anyMatch(text -> text.contains("running"));
    for (Question question : questions()) {
      if (List.of(LIMITED, UNSURE, RED_FLAG).contains(question.id())) {
        Pattern id = Pattern.compile("\\b" + question.id() + "\\b");
        assertThat(said).noneMatch(text -> id.matcher(text).find());
      }
      assertThat(said).noneMatch(text -> text.contains(question.text()));
    }
    assertThat(said).noneMatch(text -> text.contains("DOWN_THE_LEG") || text.contains("urgent"));
  }

  private void run(Mosquitto broker, Watcher watcher) throws Exception {
    SystemTimeline timeline = new SystemTimeline();
    Library library = Library.shipped();
    PadLayout pad = library.findLayout("back-20").orElseThrow();
    ScreeningBook book =
        new ScreeningBook(
            new ScreeningFile(folder.resolve("state/screening.json")), timeline, Limits.standard());
    PageServer page = new PageServer("127.0.0.1", 0, book);
    SimulatedLine line = new SimulatedLine(PadModel.of(pad), 1, timeline::now);
    try (Station station =
        Station.open(
            new Station.Bill(
                library, pad, Profile.standard(), "gentle-daily", Limits.standard(), false),
            new Station.Pad(line, Optional.empty()),
            new Station.Watchers(
                new Terminal(),
                page,
                Optional.of(MqttSettings.open(broker.address(), "home", "back")),
                LoopRecorder.NONE,
                "test"),
            new Daemon.Books(
                book,
                History.open(
                    folder,
                    new Dosage(Limits.standard(), new DosageWords(ZoneOffset.UTC)),
                    timeline::reading),
                FaultBook.in(folder, timeline)),
            timeline)) {
      watcher.await("status", heard -> heard.text().contains("idle"));
      refuse(book, station, watcher);
      massage(book, line, watcher, page.url());
    }
  }

  private void refuse(ScreeningBook book, Station station, Watcher watcher) throws Exception {
    book.answer(answers(Map.of(RED_FLAG, Answer.YES)));
    watcher.await("status", heard -> heard.text().contains("No massage for now"));
    station.daemon().panelPressed(Button.START);
    Watcher.Heard refusal =
        watcher.await("event", heard -> heard.json().at("/kind").asString().equals("rejected"));
    said.add(refusal.text());
  }

  private void massage(ScreeningBook book, SimulatedLine line, Watcher watcher, String url)
      throws Exception {
    book.answer(answers(Map.of(LIMITED, Answer.YES, UNSURE, Answer.NOT_SURE)));
    watcher.await("event", heard -> heard.json().at("/kind").asString().equals("screened"));
    line.press(Button.START);
    said.add(watcher.await("live").text());
    said.add(get(url + "api/status"));
    said.add(get(url + "api/facts"));
    said.add(firstEvent(url));
    assertThat(get(url + "api/screening"))
        .startsWith("{\"due\":false,\"mayStart\":true,\"questions\":[")
        .doesNotContain("YES", "yes", "NOT_SURE");
    watcher.send("cmd/stop", "{\"args\":{\"cause\":\"down_the_leg\"}}");
    said.add(
        watcher.await("event", heard -> heard.json().at("/kind").asString().equals("pain")).text());
    watcher.await("status", heard -> heard.text().contains("The health questions come first"));
    assertThat(book.isDue()).isTrue();
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String firstEvent(String url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "events")).build();
    try (InputStream events =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
      return new String(events.readNBytes(1_000), UTF_8);
    }
  }

  /// Every other file that the run has left.
  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("screening.json")) {
          // The history is no text; its bytes are searched all the same.
          texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
      return texts;
    }
  }

  private Answers answers(Map<String, Answer> some) {
    Map<String, Answer> given = new HashMap<>();
    questions().forEach(question -> given.put(question.id(), Answer.NO));
    given.putAll(some);
    return Answers.of(given);
  }

  private List<Question> questions() {
    return new ScreeningBook(
            new ScreeningFile(folder.resolve("none.json")), new SystemTimeline(), Limits.standard())
        .questions();
  }
}
