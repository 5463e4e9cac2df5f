package org.lumbar.controller.safety;

import java.util.List;

/// What the screening allows the person on the pad: whether to start at all, and with how much
/// care. What was answered cannot be told from it, but for what everybody can see anyway: that a
/// start is refused, or that a session is gentler.
public record Clearance(Standing standing, Care care) {
  /// Whether a session may start; a refusal comes with a sentence for that person.
  public enum Standing {
    GRANTED(""),
    /// Nobody has answered, the answers are too old, or it hurt (H47, H48).
    DUE("The health questions come first: answer them on the page or with ./lumbar screen."),
    /// Facts F10 and F11.
    REFUSED(
        "No massage for now: the health questions do not allow it. Please ask a clinician, promptly if anything is new or severe. Answer them again when things have changed: on the page or with ./lumbar screen.");

    private final String sentence;

    Standing(String sentence) {
      this.sentence = sentence;
    }
  }

  public static final Clearance DUE = new Clearance(Standing.DUE, Care.USUAL);

  public static final Clearance REFUSED = new Clearance(Standing.REFUSED, Care.USUAL);

  /// The limits of somebody for whom no answer asks for more care.
  public static Clearance unrestricted() {
    return granted(Care.USUAL);
  }

  public static Clearance granted(Care care) {
    return new Clearance(Standing.GRANTED, care);
  }

  public boolean mayStart() {
    return standing == Standing.GRANTED;
  }

  /// Whether what began under the clearance `before` must not go on (H47): new answers refuse it,
  /// or ask for more care. Answers that have only run out end nothing, for a session is short.
  public boolean endsWhat(Clearance before) {
    return switch (standing) {
      case REFUSED -> true;
      case GRANTED -> !before.care.and(care).equals(before.care);
      case DUE -> false;
    };
  }

  /// Why not to start, and what to do; empty where a start is allowed.
  public List<String> sentences() {
    return mayStart() ? List.of() : List.of(standing.sentence);
  }

  /// The same, taking more care.
  public Clearance with(Care more) {
    return new Clearance(standing, care.and(more));
  }

  /// What a session may do, of somebody who has chosen a cap of `ownCapSteps`.
  public Permission permission(Limits limits, int ownCapSteps) {
    int cap = care.capSteps(ownCapSteps);
    Permission permission =
        new Permission(cap, care.heat().ceiling(limits), care.reach(), care.longestStay());
    return cap < ownCapSteps ? permission.cappedAt(cap, Why.HEALTH_ANSWERS) : permission;
  }
}
