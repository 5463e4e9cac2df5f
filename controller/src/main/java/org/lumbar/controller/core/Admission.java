package org.lumbar.controller.core;

import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.routine.Depth;

/// Whether a press on start begins the chosen routine (H47): not without a screening that allows
/// it, not before the rest is over, not deeper than that allows, and not where it keeps the massage
/// away from all that the pad reaches.
public final class Admission {
  private final Repertoire repertoire;

  public Admission(Repertoire repertoire) {
    this.repertoire = repertoire;
  }

  /// Why nothing begins, and what to do; empty where it begins.
  public Optional<String> refusal(Surroundings around) {
    Clearance clearance = around.clearance();
    if (!clearance.mayStart()) {
      return Optional.of(String.join(" ", clearance.sentences()));
    }
    Optional<Programme> chosen = repertoire.find(around.chosen());
    if (chosen.isEmpty()) {
      return Optional.of("There is no routine \"%s\"; choose another.".formatted(around.chosen()));
    }
    return tooMuch(around, chosen.get())
        .or(() -> tooDeep(clearance.care(), chosen.get()))
        .or(() -> outOfReach(clearance.care(), around.chosen()));
  }

  /// The chosen routine as it fits what is allowed of the pad.
  Programme programme(Surroundings around) {
    return repertoire.find(around.chosen(), around.clearance().care().reach()).orElseThrow();
  }

  /// What the past sessions leave (L17, L18, fact F40), and of that what the answers do.
  private Optional<String> tooMuch(Surroundings around, Programme chosen) {
    return around
        .allowance()
        .refusalOf(chosen.routine().depth(), around.clearance().care())
        .map(Allowance.Refusal::sentence);
  }

  /// Facts F11 to F13, and F7 after pain down the leg.
  private Optional<String> tooDeep(Care care, Programme chosen) {
    if (!care.isGentleOnly() || chosen.routine().depth() == Depth.GENTLE) {
      return Optional.empty();
    }
    String gentle =
        repertoire.ids().stream()
            .filter(id -> depth(id) == Depth.GENTLE)
            .collect(Collectors.joining(", "));
    return Optional.of(
        "Your health answers allow gentle massages only. Choose one of these: %s."
            .formatted(gentle));
  }

  private Depth depth(String routine) {
    return repertoire.find(routine).orElseThrow().routine().depth();
  }

  /// C7, H21: on a pad without hips there is nothing left.
  private Optional<String> outOfReach(Care care, String routine) {
    return repertoire.find(routine, care.reach()).isPresent()
        ? Optional.empty()
        : Optional.of(
            "Your health answers keep the massage to hips and glutes, and this pad has no motors there. Answer them again when that has changed.");
  }
}
