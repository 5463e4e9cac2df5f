package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Sessions with less than a rest between them. Somebody who stops within the first minute, which
/// is warm-up alone (L20), has made a false start and may begin again at once; all that a sitting
/// runs counts together, so that it is never longer than one session (L15). From the first minute
/// on it is over, and rest is due (L17).
record Sitting(Instant ended, Duration ran, boolean isOver) {
  private static final Sitting NONE = new Sitting(Instant.MIN, Duration.ZERO, false);

  /// All sittings of `sessions`, which stand in the order of their beginnings.
  static List<Sitting> all(List<PastSession> sessions, Duration rest) {
    List<Sitting> sittings = new ArrayList<>();
    Sitting last = NONE;
    for (PastSession session : sessions) {
      if (last.reaches(session.begun(), rest)) {
        sittings.removeLast();
        last = last.with(session);
      } else {
        last = NONE.with(session);
      }
      sittings.add(last);
    }
    return sittings;
  }

  private boolean reaches(Instant now, Duration rest) {
    return !equals(NONE) && ended.plus(rest).isAfter(now);
  }

  private Sitting with(PastSession session) {
    Duration all = ran.plus(session.ran());
    boolean isLong = all.compareTo(Limits.FALSE_START) >= 0;
    return new Sitting(
        session.ended().isAfter(ended) ? session.ended() : ended,
        all,
        isOver || isLong || session.ending() == PastSession.Ending.CUT_OFF);
  }
}
