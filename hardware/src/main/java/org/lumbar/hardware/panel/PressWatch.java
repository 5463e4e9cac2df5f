package org.lumbar.hardware.panel;

import java.time.Duration;

/// Decides what counts as a press of one button. Edges come without a time, at once, and may get
/// lost; looks come with a time, 10 to 50 times a second, and see everything in the end.
///
/// After a press, and from the start, the button must be seen released for a while before it counts
/// (again): that makes bouncing contacts one press, and a stuck button none (fault F62).
///
/// Safe for use by two threads: one that brings edges, one that looks.
final class PressWatch {
  /// Contacts of common push-buttons bounce for some 5 ms (fault F61); ten times that.
  static final Duration LOCK_OUT = Duration.ofMillis(50);

  /// The most that counts between two looks, whatever lies between them: a loop that stood still
  /// did not see the button held.
  static final Duration LONGEST_STEP = Duration.ofMillis(150);

  private final Duration hold;
  private boolean counts;
  private boolean everReleased;

  // As last known from an edge or a look, and whether a look has confirmed it.
  private boolean isPressed;
  private boolean seenSinceChange;
  private Duration lastLook = Duration.ZERO;
  private Duration steadyFor = Duration.ZERO;

  /// `hold`: how long the button must be held to count; zero: the first touch counts.
  PressWatch(Duration hold) {
    this.hold = hold;
  }

  /// The contacts closed just now. Whether that is a press.
  synchronized boolean touched() {
    changeTo(true);
    return hold.isZero() && press();
  }

  /// The contacts opened just now.
  synchronized void released() {
    changeTo(false);
  }

  /// The button's state at `now`. Whether that completes a press.
  synchronized boolean look(boolean pressed, Duration now) {
    if (pressed != isPressed) {
      changeTo(pressed);
    } else if (seenSinceChange) {
      steadyFor = steadyFor.plus(shorter(now.minus(lastLook), LONGEST_STEP));
    }
    seenSinceChange = true;
    lastLook = now;
    return pressed ? steadyFor.compareTo(hold) >= 0 && press() : rest();
  }

  /// A press that is going on does not count; the button must be released first.
  synchronized void ignoreUntilReleased() {
    counts = false;
  }

  /// Whether it has been looked at and was pressed every time, since the panel was opened.
  synchronized boolean isStuck() {
    return seenSinceChange && !everReleased;
  }

  private void changeTo(boolean pressed) {
    isPressed = pressed;
    seenSinceChange = false;
    steadyFor = Duration.ZERO;
  }

  private boolean press() {
    boolean isPress = counts;
    counts = false;
    return isPress;
  }

  /// Never a press; long enough at rest, the next one counts.
  private boolean rest() {
    everReleased = true;
    counts |= steadyFor.compareTo(LOCK_OUT) >= 0;
    return false;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
