package org.lumbar.controller.bench;

import java.time.Duration;
import org.lumbar.routines.pad.PadLayout;

/// F43: the daemon's only deciding thread stands still for `span`, as in a long pause of the
/// machine (F42), and then goes on by itself.
public record Frozen(Duration span) implements Mishap {
  static final String ID = "F43";
  static final String NAME = "loop-frozen";

  private static final int USUAL_MILLIS = 1_500;
  private static final int MOST_MILLIS = 60_000;

  /// Whether people mean this by `idOrName`.
  static boolean isCalled(String idOrName) {
    return ID.equalsIgnoreCase(idOrName) || NAME.equalsIgnoreCase(idOrName);
  }

  /// As people write it, with or without how long.
  static Frozen of(String nameAndValues) {
    String[] parts = nameAndValues.strip().split("=", 2);
    return new Frozen(Duration.ofMillis(parts.length == 1 ? USUAL_MILLIS : millis(parts[1])));
  }

  private static int millis(String text) {
    try {
      int millis = Integer.parseInt(text.strip());
      if (millis >= 1 && millis <= MOST_MILLIS) {
        return millis;
      }
    } catch (NumberFormatException notOne) {
      // Told below, as any other that cannot be.
    }
    throw new IllegalArgumentException(
        "%s: the ms that it lasts must be a whole number of 1..%d, was \"%s\"; write for instance %s=%d"
            .formatted(NAME, MOST_MILLIS, text, NAME, USUAL_MILLIS));
  }

  @Override
  public String name() {
    return NAME + "=" + span.toMillis();
  }

  @Override
  public Mishap requireFit(PadLayout layout) {
    return this;
  }

  @Override
  public void begin(Simulation simulation) {
    simulation.freezeLoop(simulation.now().plus(span));
  }

  @Override
  public void end(Simulation simulation) {
    // It has ended by itself.
  }
}
