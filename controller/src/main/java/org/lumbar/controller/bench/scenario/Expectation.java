package org.lumbar.controller.bench.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.bench.Trace;

/// Something that must be seen in a trace, or must not be.
public sealed interface Expectation
    permits Expectation.OutputZero,
        Expectation.StateBecomes,
        Expectation.EventOccurs,
        Expectation.ValueStays,
        Never {
  /// What is expected, as half a sentence.
  String words();

  /// The time that is looked at.
  Span span();

  /// Why it does not hold in a trace of all of that time, if so.
  Optional<Failure> look(Trace trace);

  /// The last moment that must have been seen to judge it.
  default Duration latest() {
    return span().latest();
  }

  static Duration latestOf(List<Expectation> expectations) {
    return expectations.stream()
        .map(Expectation::latest)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /// Why it does not hold, if so. What nobody has seen does not hold.
  default Optional<Failure> judge(Trace trace) {
    return trace.end().compareTo(latest()) < 0
        ? Optional.of(new Failure(words(), "the simulation was over", Optional.of(trace.end())))
        : look(trace);
  }

  /// From `of` on, all output reaches zero within `within`, and stays zero for `stays`. Something
  /// must have been on before: nothing that is off already can be switched off.
  record OutputZero(Duration of, Duration within, Duration stays) implements Expectation {
    private static final Duration BEFORE = Duration.ofSeconds(1);

    @Override
    public String words() {
      return "output 0 within %s of %s%s"
          .formatted(
              Span.words(within),
              TimeWords.of(of),
              stays.isZero() ? "" : ", and for %s then".formatted(Span.words(stays)));
    }

    @Override
    public Span span() {
      return Span.between(of, of.plus(within).plus(stays));
    }

    @Override
    public Optional<Failure> look(Trace trace) {
      Span before = Span.between(of.minus(BEFORE), of);
      if (before.of(trace).stream().allMatch(Sample::isOff)) {
        return Optional.of(new Failure(words(), "nothing was on before", Optional.of(of)));
      }
      Span after = Span.between(of.plus(within), latest());
      return after.of(trace).stream()
          .filter(sample -> !sample.isOff())
          .findFirst()
          .map(sample -> new Failure(words(), Failure.output(sample), Optional.of(sample.at())));
    }
  }

  /// The daemon gets into a state.
  record StateBecomes(Situation state, Span span) implements Expectation {
    @Override
    public String words() {
      return "state \"%s\" %s".formatted(state.word(), span.words());
    }

    @Override
    public Optional<Failure> look(Trace trace) {
      List<Sample> seen = span.of(trace);
      if (seen.stream().anyMatch(sample -> sample.situation() == state)) {
        return Optional.empty();
      }
      List<String> states =
          seen.stream().map(sample -> sample.situation().word()).distinct().toList();
      return Optional.of(new Failure(words(), Failure.list(states), span.end()));
    }
  }

  /// Something is announced.
  record EventOccurs(Announcement what, Span span) implements Expectation {
    @Override
    public String words() {
      return "%s %s".formatted(what.words(), span.words());
    }

    @Override
    public Optional<Failure> look(Trace trace) {
      if (trace.happenings().stream().anyMatch(one -> what.is(one) && span.holds(one.at()))) {
        return Optional.empty();
      }
      List<String> akin =
          trace.happenings().stream()
              .filter(one -> one.kind().equals(what.kind()) || span.holds(one.at()))
              .map(Announcement::said)
              .toList();
      return Optional.of(new Failure(words(), Failure.list(akin), span.end()));
    }
  }

  /// A value is never less than `least` nor more than `most`.
  record ValueStays(Measure value, double least, double most, Span span) implements Expectation {
    /// No value lies beyond these.
    static final double LOWEST = -50;

    static final double HIGHEST = 200;

    @Override
    public String words() {
      return "%s %s %s %s".formatted(value.words(), band(), value.unit(), span.words());
    }

    private String band() {
      if (least <= LOWEST) {
        return "at most " + Failure.number(most);
      }
      return most >= HIGHEST
          ? "at least " + Failure.number(least)
          : "%s..%s".formatted(Failure.number(least), Failure.number(most));
    }

    @Override
    public Optional<Failure> look(Trace trace) {
      return span.of(trace).stream()
          .filter(sample -> !isIn(value.of(sample)))
          .findFirst()
          .map(
              sample ->
                  new Failure(
                      words(),
                      "%s %s".formatted(Failure.number(value.of(sample)), value.unit()),
                      Optional.of(sample.at())));
    }

    private boolean isIn(double seen) {
      return seen >= least && seen <= most;
    }
  }
}
