package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From when to when what goes wrong is there. The same thing twice at once could not be told apart
/// when one of the two ends.
public final class Spans {
  /// What to do about a clash.
  public static final String ADVICE = "let one end before the next begins";

  private Spans() {}

  /// In the order of time, in which they are done; those of one time as they are given.
  static List<Act> inOrder(List<Act> acts) {
    return acts.stream().sorted(Comparator.comparing(Act::at)).toList();
  }

  /// The first end of something that has begun twice by then, for a person.
  public static Optional<String> clash(List<Act> acts) {
    Map<String, Integer> begun = new HashMap<>();
    for (Act act : inOrder(acts)) {
      if (act instanceof Act.Break(_, Mishap mishap)) {
        begun.merge(kind(mishap), 1, Integer::sum);
      } else if (act instanceof Act.Mend(Duration at, Mishap mishap)) {
        if (begun.getOrDefault(kind(mishap), 0) > 1) {
          return Optional.of(
              "%s ends at %s, and has begun twice by then"
                  .formatted(kind(mishap), TimeWords.of(at)));
        }
        begun.remove(kind(mishap));
      }
    }
    return Optional.empty();
  }

  /// Its name without values.
  private static String kind(Mishap mishap) {
    return mishap.name().split("=", 2)[0];
  }
}
