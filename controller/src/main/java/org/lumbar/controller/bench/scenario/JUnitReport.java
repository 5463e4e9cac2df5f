package org.lumbar.controller.bench.scenario;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Results as the XML that build servers read: one test suite, a test case for each scenario.
public final class JUnitReport {
  private static final double MILLIS_PER_SECOND = 1000;

  private final XMLStreamWriter xml;

  private JUnitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  public static String of(List<Result> results) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitReport(xml).write(results);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("writing into memory cannot fail", impossible);
    }
    return text.append('\n').toString();
  }

  private void write(List<Result> results) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuites");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "lumbar scenarios");
    xml.writeAttribute("tests", String.valueOf(results.size()));
    xml.writeAttribute("failures", count(results, Result.Ran.class));
    xml.writeAttribute("errors", count(results, Result.Refused.class));
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", seconds(all(results)));
    for (Result result : results) {
      write(result);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Result result) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", plain(result.file()));
    switch (result) {
      case Result.Ran ran -> {
        xml.writeAttribute("name", plain(ran.name()));
        xml.writeAttribute("time", seconds(ran.took()));
        if (!ran.isPassed()) {
          problem("failure", ran.complaints());
        }
        if (ran.picture().isPresent()) {
          xml.writeStartElement("system-out");
          xml.writeCharacters(plain("picture: " + ran.picture().get()));
          xml.writeEndElement();
        }
      }
      case Result.Refused refused -> {
        xml.writeAttribute("name", plain(refused.file()));
        xml.writeAttribute("time", seconds(Duration.ZERO));
        problem("error", refused.complaints());
      }
    }
    xml.writeEndElement();
  }

  private void problem(String kind, List<String> complaints) throws XMLStreamException {
    xml.writeStartElement(kind);
    xml.writeAttribute("message", plain(complaints.getFirst()));
    xml.writeAttribute("type", kind.equals("failure") ? "expectation" : "file");
    xml.writeCharacters(plain(String.join("\n", complaints)));
    xml.writeEndElement();
  }

  /// XML has no place for control characters.
  private static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "?");
  }

  private static String count(List<Result> results, Class<? extends Result> kind) {
    return String.valueOf(
        results.stream().filter(result -> kind.isInstance(result) && !result.isPassed()).count());
  }

  private static Duration all(List<Result> results) {
    return results.stream()
        .filter(Result.Ran.class::isInstance)
        .map(result -> ((Result.Ran) result).took())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toMillis() / MILLIS_PER_SECOND);
  }
}
