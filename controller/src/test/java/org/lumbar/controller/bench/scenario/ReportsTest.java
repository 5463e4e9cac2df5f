package org.lumbar.controller.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.file.Problem;

/// Results as build servers read them.
class ReportsTest {
  private static final List<Result> RESULTS =
      List.of(
          new Result.Ran("a.json", "Passes", Duration.ofMillis(1500), List.of(), Optional.empty()),
          new Result.Ran(
              "b.json",
              "Fails & \u0007 <so> #1",
              Duration.ofMillis(250),
              List.of(new Failure("output 0", "it's \"on\"", Optional.of(Duration.ofSeconds(30)))),
              Optional.of(Path.of("b.svg"))),
          new Result.Refused(
              "c.json", List.of(new Problem("c.json", 2, 3, "what", "why", "next"))));

  @Test
  void theXmlKeepsTheSchemaOfJUnitReports() throws Exception {
    String xml = JUnitReport.of(RESULTS);

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Objects.requireNonNull(ReportsTest.class.getResource("/junit-report.xsd")))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertThat(xml)
        .contains("tests=\"3\"", "failures=\"1\"", "errors=\"1\"", "time=\"1.750\"")
        .contains(
            "seen it's &quot;on&quot; at 0:30", "picture: b.svg", "c.json:2:3: what, why; next");
  }

  @Test
  void theTapHasAPlanAndANumberedLineForEach() {
    assertThat(TapReport.of(RESULTS).lines())
        .contains("TAP version 14", "1..3", "ok 1 - a.json: Passes", "not ok 3 - c.json")
        .contains("    - 'expected output 0; seen it''s \"on\" at 0:30'", "  duration_ms: 250")
        .anyMatch(line -> line.startsWith("not ok 2 - b.json: Fails") && line.endsWith("\\#1"));
  }
}
