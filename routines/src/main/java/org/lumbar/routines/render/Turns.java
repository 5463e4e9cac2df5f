package org.lumbar.routines.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;

/// How one technique fills a time that is longer than it may last: again and again, no turn beyond
/// its bounds, and a rest before and after each, so that the place has its 10 s (limits L8, L9).
final class Turns {
  private static final long REST_SECONDS = 10;

  /// A technique for a while.
  record Turn(Technique technique, Duration length) {}

  private Turns() {}

  static List<Turn> of(Technique technique, Duration length) {
    List<Turn> turns = new ArrayList<>();
    int least = technique.lengths().leastSeconds();
    int most = technique.lengths().mostSeconds();
    long left = length.toSeconds();
    while (left >= REST_SECONDS + least + REST_SECONDS) {
      long turn = Math.min(most, left - 2 * REST_SECONDS);
      turns.add(rest(REST_SECONDS));
      turns.add(new Turn(technique, Duration.ofSeconds(turn)));
      left -= REST_SECONDS + turn;
    }
    int longest = new Rest().lengths().mostSeconds();
    long rests = Math.ceilDiv(left, longest);
    for (long rest = 0; rest < rests; rest++) {
      turns.add(rest((rest + 1) * left / rests - rest * left / rests));
    }
    return List.copyOf(turns);
  }

  private static Turn rest(long seconds) {
    return new Turn(new Rest(), Duration.ofSeconds(seconds));
  }
}
