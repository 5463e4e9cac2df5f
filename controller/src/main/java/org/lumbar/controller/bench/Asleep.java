package org.lumbar.controller.bench;

import org.lumbar.routines.pad.PadLayout;

/// F69: nobody answers when asked, as if the person on the pad were asleep.
public record Asleep() implements Mishap {
  static final String ID = "F69";
  static final String NAME = "no-answers";

  /// Whether people mean this one by `idOrName`.
  static boolean isCalled(String idOrName) {
    return ID.equalsIgnoreCase(idOrName) || NAME.equalsIgnoreCase(idOrName);
  }

  static Asleep of(String nameAndValues) {
    if (nameAndValues.contains("=")) {
      throw new IllegalArgumentException("%s takes no value: write %s".formatted(NAME, NAME));
    }
    return new Asleep();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Mishap requireFit(PadLayout layout) {
    return this;
  }

  @Override
  public void begin(Simulation simulation) {
    simulation.sleep(true);
  }

  @Override
  public void end(Simulation simulation) {
    simulation.sleep(false);
  }
}
