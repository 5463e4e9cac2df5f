package org.lumbar.hardware.panel;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Which pins the panel is wired to, by their BCM numbers; any may be absent. Buttons connect their
/// pin to ground and are pulled up, so pressed is low. The light is on when its pin is high.
public record PanelSettings(
    OptionalInt start, OptionalInt stop, OptionalInt softer, OptionalInt light) {
  /// The pins of the 40-pin header are BCM 0 to 27.
  private static final int LAST_BCM = 27;

  public PanelSettings {
    Set<Integer> used = new HashSet<>();
    Stream.of(start, stop, softer, light)
        .flatMapToInt(OptionalInt::stream)
        .forEach(
            pin -> {
              if (pin < 0 || pin > LAST_BCM) {
                throw new IllegalArgumentException(
                    "a panel pin must be BCM 0..%d, was %d".formatted(LAST_BCM, pin));
              }
              if (!used.add(pin)) {
                throw new IllegalArgumentException("BCM %d is given to two things".formatted(pin));
              }
            });
  }

  /// No panel at all.
  public static PanelSettings none() {
    return new PanelSettings(
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  boolean isEmpty() {
    return equals(none());
  }

  Map<PanelButton, Integer> buttons() {
    Map<PanelButton, Integer> pins = new EnumMap<>(PanelButton.class);
    start.ifPresent(pin -> pins.put(PanelButton.START, pin));
    stop.ifPresent(pin -> pins.put(PanelButton.STOP, pin));
    softer.ifPresent(pin -> pins.put(PanelButton.SOFTER, pin));
    return pins;
  }
}
