package org.lumbar.controller.safety;

import java.util.List;
import org.lumbar.protocol.message.Celsius;

/// What the screening allows the person on the pad: whether to start at all, and under which cap
/// and heat ceiling. `sentences` say to that person what follows and why.
public record Clearance(
    boolean mayStart, int capSteps, Celsius heatCeiling, List<String> sentences) {
  public Clearance {
    sentences = List.copyOf(sentences);
    if (capSteps < Limits.LOWEST_CAP_STEPS || capSteps > Limits.CAP_STEPS) {
      throw new IllegalArgumentException(
          "a personal cap must be %d..%d steps (limit L1), was %d"
              .formatted(Limits.LOWEST_CAP_STEPS, Limits.CAP_STEPS, capSteps));
    }
  }

  /// Nobody has answered the screening, or its answers are too old (H47).
  public static final Clearance DUE =
      new Clearance(
          false,
          Limits.LOWEST_CAP_STEPS,
          Celsius.OFF,
          List.of(
              "The health questions come first: answer them on the page or with ./lumbar screen."));

  /// The limits of somebody for whom no answer asks for more care.
  public static Clearance unrestricted() {
    return new Clearance(true, Limits.CAP_STEPS, Limits.HEAT_BOUND, List.of());
  }

  public Permission permission() {
    return new Permission(capSteps, heatCeiling);
  }
}
