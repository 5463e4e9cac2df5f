package org.lumbar.controller.bench.scenario;

import java.util.Optional;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.Trace;

/// Something that must not be seen within a span of time.
public sealed interface Never extends Expectation {
  record Announced(Announcement what, Span span) implements Never {
    @Override
    public String words() {
      return "never %s %s".formatted(what.words(), span.words());
    }

    @Override
    public Optional<Failure> look(Trace trace) {
      return trace.happenings().stream()
          .filter(one -> what.is(one) && span.holds(one.at()))
          .findFirst()
          .map(one -> new Failure(words(), Announcement.said(one), Optional.of(one.at())));
    }
  }

  record In(Situation state, Span span) implements Never {
    @Override
    public String words() {
      return "never state \"%s\" %s".formatted(state.word(), span.words());
    }

    @Override
    public Optional<Failure> look(Trace trace) {
      return span.of(trace).stream()
          .filter(sample -> sample.situation() == state)
          .findFirst()
          .map(sample -> new Failure(words(), "it was " + state.word(), Optional.of(sample.at())));
    }
  }

  record Output(Span span) implements Never {
    @Override
    public String words() {
      return "never any output " + span.words();
    }

    @Override
    public Optional<Failure> look(Trace trace) {
      return span.of(trace).stream()
          .filter(sample -> !sample.isOff())
          .findFirst()
          .map(sample -> new Failure(words(), Failure.output(sample), Optional.of(sample.at())));
    }
  }
}
