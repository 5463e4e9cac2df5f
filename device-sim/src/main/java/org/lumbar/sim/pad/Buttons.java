package org.lumbar.sim.pad;

import java.util.EnumMap;
import java.util.Map;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Presses;

/// The pad's buttons: counts their presses, and ignores a contact that closes again while it
/// bounces.
final class Buttons {
  private static final long BOUNCE_MILLIS = 30;

  private final Map<Button, Integer> counts = new EnumMap<>(Button.class);
  private final Map<Button, Long> pressedMillis = new EnumMap<>(Button.class);

  /// The contact closes. Whether that is a press.
  boolean isPress(Button button, long nowMillis) {
    Long before = pressedMillis.put(button, nowMillis);
    boolean bounces = before != null && nowMillis - before < BOUNCE_MILLIS;
    if (!bounces) {
      counts.merge(button, 1, Integer::sum);
    }
    return !bounces;
  }

  Presses presses() {
    return new Presses(
        count(Button.START), count(Button.STOP), count(Button.SOFTER), count(Button.HEAT));
  }

  private int count(Button button) {
    return counts.getOrDefault(button, 0);
  }
}
