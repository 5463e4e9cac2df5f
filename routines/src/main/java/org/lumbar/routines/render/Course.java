package org.lumbar.routines.render;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.technique.Touch;

/// What is asked of the hands: `touches` now, and `later` what comes after every second tick of the
/// next quarter of a second, so that motors, which rise slowly, can begin in time. Nothing later is
/// "nobody knows".
public record Course(List<Touch> touches, List<List<Touch>> later) {
  /// As far apart is what comes later.
  static final int TICKS_APART = 2;

  static final Duration APART = Renderer.TICK.multipliedBy(TICKS_APART);

  /// How often it pays to look ahead: a motor's lag lasts no longer at the paces of massage.
  static final int LOOKS_AHEAD = 6;

  public Course {
    touches = List.copyOf(touches);
    later = List.copyOf(later);
  }
}
