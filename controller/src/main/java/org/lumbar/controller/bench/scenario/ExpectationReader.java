package org.lumbar.controller.bench.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.routines.file.Choice;
import org.lumbar.routines.file.Fields;
import org.lumbar.routines.file.Findings;
import org.lumbar.routines.file.JsonValue;
import org.lumbar.routines.file.Range;
import org.lumbar.routines.pad.PadLayout;

/// Reads what must come of a scenario.
final class ExpectationReader {
  static final int MOST = 100;

  private static final Range VALUE =
      new Range(
          Expectation.ValueStays.LOWEST,
          Expectation.ValueStays.HIGHEST,
          "",
          "no value lies beyond");
  private static final Map<String, Situation> STATES = Choice.among(Situation.values());
  private static final Map<String, Kind> KINDS = Choice.among(Kind.values());

  /// A kind that is never announced could never come, and its absence would always pass.
  private static final Map<String, String> EVENTS =
      Announcement.KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> kind));

  private final Findings findings;
  private final Words words;
  private final MeasureReader measures;

  ExpectationReader(Findings findings, Words words, PadLayout layout) {
    this.findings = findings;
    this.words = words;
    measures = new MeasureReader(words, layout);
  }

  /// What can be expected, as files call it.
  private enum Kind {
    OUTPUT_ZERO,
    STATE_BECOMES,
    EVENT,
    VALUE_STAYS,
    NEVER_EVENT,
    NEVER_STATE,
    NEVER_OUTPUT
  }

  List<Expectation> read(Fields scenario) {
    List<Expectation> expectations = new ArrayList<>();
    for (JsonValue value : scenario.list("expectations", 1, MOST)) {
      Fields.of(value, "an expectation", findings)
          .flatMap(this::expectation)
          .ifPresent(expectations::add);
    }
    return expectations;
  }

  private Optional<Expectation> expectation(Fields fields) {
    fields.skip("why");
    Optional<Kind> kind = fields.choice("expect", KINDS);
    Optional<Expectation> read = kind.flatMap(known -> expectation(fields, known));
    kind.ifPresentOrElse(_ -> fields.close(), fields::closeEarly);
    return read;
  }

  private Optional<Expectation> expectation(Fields fields, Kind kind) {
    return switch (kind) {
      case OUTPUT_ZERO -> outputZero(fields);
      case STATE_BECOMES -> both(state(fields), within(fields), Expectation.StateBecomes::new);
      case EVENT -> both(event(fields), within(fields), Expectation.EventOccurs::new);
      case VALUE_STAYS -> valueStays(fields);
      case NEVER_EVENT -> both(event(fields), window(fields), Never.Announced::new);
      case NEVER_STATE -> both(state(fields), window(fields), Never.In::new);
      case NEVER_OUTPUT -> Optional.of(new Never.Output(window(fields)));
    };
  }

  private Optional<Expectation> outputZero(Fields fields) {
    Optional<Duration> of = words.time(fields, "after");
    Optional<Duration> within = words.time(fields, "within");
    Duration stays = words.timeIfAny(fields, "stays").orElse(Duration.ZERO);
    return of.flatMap(from -> within.map(limit -> new Expectation.OutputZero(from, limit, stays)));
  }

  private Optional<Expectation> valueStays(Fields fields) {
    Optional<Measure> value = measures.read(fields);
    double least = fields.ifAny("least", VALUE.low(), () -> fields.number("least", VALUE));
    double most = fields.ifAny("most", VALUE.high(), () -> fields.number("most", VALUE));
    if (least > most) {
      findings.refuse(
          fields.at("least"),
          "\"least\" is more than \"most\"",
          "no value lies between",
          "exchange the two");
    }
    Span window = window(fields);
    return value.map(read -> new Expectation.ValueStays(read, least, most, window));
  }

  private Optional<Situation> state(Fields fields) {
    return fields.choice("state", STATES);
  }

  private static Optional<Announcement> event(Fields fields) {
    Optional<String> kind = fields.choice("event", EVENTS);
    Optional<String> reason =
        fields.ifAny("reason", Optional.empty(), () -> Optional.of(fields.text("reason")));
    return kind.map(known -> new Announcement(known, reason));
  }

  /// From `after`, or from the beginning, for as long as `within` says.
  private Span within(Fields fields) {
    Duration after = words.timeIfAny(fields, "after").orElse(Duration.ZERO);
    Duration within = words.time(fields, "within").orElse(Duration.ZERO);
    return Span.between(after, after.plus(within));
  }

  /// From `from`, or from the beginning, to `to`, or to the end.
  private Span window(Fields fields) {
    Duration from = words.timeIfAny(fields, "from").orElse(Duration.ZERO);
    Optional<Duration> to = words.timeIfAny(fields, "to");
    if (to.isPresent() && to.get().compareTo(from) <= 0) {
      findings.refuse(
          fields.at("to"),
          "the time ends at %s".formatted(TimeWords.of(to.get())),
          "it begins at %s".formatted(TimeWords.of(from)),
          "choose a later end");
    }
    return new Span(from, to);
  }

  private interface Of<T> {
    Expectation make(T value, Span span);
  }

  private static <T> Optional<Expectation> both(Optional<T> value, Span span, Of<T> made) {
    return value.map(known -> made.make(known, span));
  }
}
