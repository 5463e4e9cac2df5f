package org.lumbar.controller.bench;

/// F69: nobody answers when asked, as if the person on the pad were asleep.
public record Asleep() implements Fault {
  private static final String ID = "F69";

  /// Whether people mean this fault by `idOrName`.
  static boolean isCalled(String idOrName) {
    return ID.equalsIgnoreCase(idOrName) || new Asleep().name().equalsIgnoreCase(idOrName);
  }

  @Override
  public String name() {
    return "no-answers";
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
