package org.lumbar.sim.pad;

import java.util.EnumSet;
import java.util.Set;
import org.lumbar.protocol.message.Button;

/// Which buttons are held down now, or have a broken wire, which to the pad is the same: the stop
/// button's loop is closed only while nobody presses it. They outlive a restart.
final class Contacts {
  private final Set<Button> held = EnumSet.noneOf(Button.class);

  /// Whether it was not held before.
  boolean hold(Button button) {
    return held.add(button);
  }

  void release(Button button) {
    held.remove(button);
  }

  boolean isHeld(Button button) {
    return held.contains(button);
  }
}
