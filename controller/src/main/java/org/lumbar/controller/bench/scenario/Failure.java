package org.lumbar.controller.bench.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.bench.output.SessionPicture;

/// An expectation that did not hold: what was expected, what was seen instead, and when.
public record Failure(String expected, String seen, Optional<Duration> at) {
  /// Expected, seen, when.
  public String sentence() {
    return "expected %s; seen %s%s"
        .formatted(expected, seen, at.map(time -> " at " + TimeWords.of(time)).orElse(""));
  }

  /// As a mark of the picture, where there is a moment to mark.
  Optional<SessionPicture.Mark> marked() {
    return at.map(time -> new SessionPicture.Mark(time, sentence()));
  }

  static String output(Sample sample) {
    long heating = sample.heaters().stream().filter(heater -> heater.duty() > 0).count();
    return "the strongest motor at %s, %d heater(s) on"
        .formatted(number(Measure.anyMotor().of(sample)), heating);
  }

  static String list(List<String> seen) {
    return seen.isEmpty() ? "nothing" : String.join(", ", seen);
  }

  /// Without zeros that say nothing.
  static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "");
  }
}
