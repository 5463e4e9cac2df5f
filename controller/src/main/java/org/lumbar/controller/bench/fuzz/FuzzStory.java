package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.controller.bench.Act;

/// A session of chance in words: what was done, what the daemon told, and what did not hold.
public final class FuzzStory {
  private static final double MILLIS_PER_SECOND = 1000.0;

  private FuzzStory() {}

  public static String of(FuzzResult result) {
    Stream<Line> acts = result.plan().acts().stream().map(FuzzStory::line);
    Stream<Line> told =
        result.happenings().stream().map(one -> new Line(one.at(), "  " + one.text()));
    Stream<Line> end = Stream.of(new Line(result.lasted(), end(result)));
    return "seed %d: %s on %s%n"
            .formatted(result.seed(), result.plan().routine(), result.plan().layout().id())
        + Stream.of(acts, told, end)
            .flatMap(lines -> lines)
            .filter(line -> line.at().compareTo(result.lasted()) <= 0)
            .sorted(Comparator.comparing(Line::at))
            .map(Line::toString)
            .collect(Collectors.joining("\n"));
  }

  private record Line(Duration at, String what) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%10.3f s  %s", at.toMillis() / MILLIS_PER_SECOND, what);
    }
  }

  private static String end(FuzzResult result) {
    return result
        .broken()
        .map(why -> "FAIL: %s; again with --fuzz 1 --seed %d".formatted(why, result.seed()))
        .orElse("all rules held");
  }

  private static Line line(Act act) {
    String what =
        switch (act) {
          case Act.Press(_, var button) -> "press " + button.name().toLowerCase(Locale.ROOT);
          case Act.Ask(_, var request) -> "asked from afar: " + request;
          case Act.Screen(_, var clearance) -> "health answers: " + clearance.standing();
          case Act.Break(_, var fault) -> "fault: " + fault.name();
          case Act.Mend(_, var fault) -> "mended: " + fault.name();
        };
    return new Line(act.at(), what);
  }
}
