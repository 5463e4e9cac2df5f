package org.lumbar.controller.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Trace;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is made of a trace is what its readers expect: XML, a table, waveforms that GTKWave's own
/// converter takes, and a trace as its format says.
class SessionOutputsTest {
  private static final Pattern TEXT = Pattern.compile("<text [^>]*>([^<]*)</text>");
  private static final Trace TRACE = trace("sensor-open@30s..35s");

  @TempDir Path folder;

  @Test
  void thePictureIsXmlThatTellsItsStory() throws Exception {
    String svg =
        SessionPicture.svg(
            TRACE,
            "A <title>",
            List.of(new SessionPicture.Mark(Duration.ofSeconds(20), "odd & so")));

    Document picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("A <title>");
    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
        .contains("press on start", "sensor-open", "fault: ", "odd & so");
    assertThat(svg).contains("prefers-color-scheme: dark", "left paraspinal", "m03, never driven");
  }

  @Test
  void longTextsAreBrokenAndTitlesCutSoThatNothingRunsOutOfThePicture() {
    String words = "word ".repeat(60) + "x".repeat(200);
    String svg =
        SessionPicture.svg(
            TRACE,
            "t".repeat(300),
            List.of(new SessionPicture.Mark(Duration.ofSeconds(20), words)));

    List<String> texts = TEXT.matcher(svg).results().map(found -> found.group(1)).toList();
    assertThat(texts).allMatch(text -> text.length() <= 120);
    assertThat(String.join("", texts)).contains("x".repeat(80));
    assertThat(texts).contains("t".repeat(94) + "…");
  }

  @Test
  void numbersThatWouldTouchHaveOneLabel() {
    String svg = SessionPicture.svg(TRACE, "A title", List.of());

    assertThat(svg).contains(">1<", ">2–3<", ">4–5<").doesNotContain(">2<", ">4<", ">5<");
    assertThat(svg).containsPattern("class=\"number act\"[^>]*>2–3<");
    assertThat(svg).containsPattern("class=\"number fault\"[^>]*>4–5<");
  }

  @Test
  void aFaultThatComesAgainEndsAtItsOwnEnd() {
    Trace trace = trace("line-loss@5s..8s", "line-loss@20s..28s", "supply-sag@35s");

    assertThat(Note.of(trace))
        .filteredOn(note -> note.kind() == Note.Kind.FAULT)
        .extracting(note -> note.end().orElseThrow())
        .containsExactly(Duration.ofSeconds(8), Duration.ofSeconds(28), Duration.ofSeconds(40));
  }

  @Test
  void theTableHasARowForEveryTickAndACellForEveryHead() {
    List<String> rows = Table.csv(TRACE).lines().toList();

    int cells = rows.getFirst().split(",", -1).length;
    assertThat(rows).hasSize(1 + TRACE.samples().size());
    assertThat(rows).allMatch(row -> row.split(",", -1).length == cells);
    assertThat(rows.getFirst()).startsWith("time_s,state,").contains("m07_level", "h1_film_c");
    assertThat(rows.getLast()).contains(",fault,").contains("sensor_open");
  }

  @Test
  void gtkWavesOwnConverterTakesTheWaveforms() throws Exception {
    Path vcd = Files.writeString(folder.resolve("session.vcd"), Waveform.vcd(TRACE));
    Path fst = folder.resolve("session.fst");

    Process converter =
        new ProcessBuilder("vcd2fst", vcd.toString(), fst.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(converter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(converter.waitFor()).as(said).isZero();
    assertThat(said).doesNotContainIgnoringCase("error").doesNotContainIgnoringCase("unknown");
    assertThat(Files.size(fst)).isGreaterThan(1000);
  }

  @Test
  void theWaveformsTellTimesInOrder() {
    List<Long> times =
        Waveform.vcd(TRACE)
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> Long.parseLong(line.substring(1)))
            .toList();

    assertThat(times).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @Test
  void theChromeTraceKeepsItsFormat() {
    JsonMapper json = JsonMapper.shared();
    JsonNode trace = json.readTree(json.writeValueAsString(ChromeTrace.of(TRACE)));

    assertThat(trace.get("traceEvents").size()).isGreaterThan(200);
    for (JsonNode event : trace.get("traceEvents")) {
      assertThat(event.get("ts").isIntegralNumber()).isTrue();
      assertThat(event.get("name").isString() && event.get("pid").isInt()).isTrue();
      switch (event.get("ph").asString()) {
        case "C" -> assertThat(event.at("/args/value").isNumber()).isTrue();
        case "X" -> assertThat(event.get("dur").asLong()).isGreaterThanOrEqualTo(0);
        case "i" -> assertThat(event.get("s").asString()).isEqualTo("p");
        case "M" -> assertThat(event.at("/args/name").isString()).isTrue();
        default -> throw new AssertionError("no such kind: " + event);
      }
    }
    assertThat(trace.findValuesAsString("name"))
        .contains("sensor-open=1", "running", "felt strength");
  }

  @Test
  void stretchesOfOneLaneDoNotOverlap() {
    Duration end = Duration.ZERO;
    for (Stretch<?> stretch : Stretch.of(TRACE, sample -> sample.situation())) {
      assertThat(stretch.from()).isEqualTo(end);
      end = stretch.to();
    }
    assertThat(end).isEqualTo(TRACE.length());
  }

  private static Trace trace(String... faults) {
    PadLayout layout = Library.shipped().findLayout("back-20").orElseThrow();
    Plan plan = Plan.of(layout, Fitting.repertoire(Library.shipped(), layout), "wall-ball-10", 1);
    Simulation simulation =
        new Simulation(
                plan.with(
                    Stream.of(faults)
                        .flatMap(words -> ActWords.fault(words).stream())
                        .toArray(Act[]::new)))
            .traced();
    simulation.runTo(Duration.ofSeconds(40));
    return simulation.trace();
  }
}
