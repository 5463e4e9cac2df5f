package org.lumbar.controller.safety;

/// One reason why the output is less than was asked, and the sentence in which a person reads it.
public record Narrowing(Reason reason, String sentence) {
  /// The reasons, the strictest first.
  public enum Reason {
    /// L6: a motor over the spine, the ribs or the tailbone was asked. The core never does; this is
    /// a bug.
    EXCLUDED_MOTOR,
    /// L1: more than level 6.0 was asked. The core never does; this is a bug.
    OVER_HARD_CAP,
    /// L24: a setpoint above 41.0 °C was asked. The core never does; this is a bug.
    OVER_HEAT_BOUND,
    /// No session permits any output.
    NO_PERMISSION,
    /// C7, H21: a place that this person's answers keep the massage away from.
    OUT_OF_REACH,
    /// The person's own cap, or the cap after "softer".
    PERSONAL_CAP,
    /// Heat is off, or held lower, for this person.
    HEAT_CEILING,
    /// L8, L9: one place has been worked for long enough.
    STAYED_TOO_LONG,
    /// L11: all motors together would draw more than the pad's budget.
    POWER_BUDGET,
    /// L4b: a motor may only rise so fast.
    SLEW;

    /// Whether only a fault of the software can lead here; it ends the session.
    public boolean isBug() {
      return compareTo(NO_PERMISSION) < 0;
    }
  }
}
