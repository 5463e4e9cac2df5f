package org.lumbar.controller.safety;

import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

/// One reason why the output is less than was asked, and the sentence in which a person reads it.
public record Narrowing(Reason reason, String sentence) {
  /// What is felt is held at so many steps.
  public static Narrowing cap(int steps, Why why) {
    return new Narrowing(
        Reason.PERSONAL_CAP,
        "held at %s: %s".formatted((double) steps / MotorLevels.STEPS_PER_LEVEL, why.words()));
  }

  /// Heat is held at `ceiling`, or off.
  public static Narrowing heat(Celsius ceiling, Why why) {
    return new Narrowing(
        Reason.HEAT_CEILING,
        ceiling.equals(Celsius.OFF)
            ? "no heat: " + why.words()
            : "heat held at %s: %s".formatted(ceiling, why.words()));
  }

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
    /// L12, H50, H52: a motor is out of order.
    MOTOR_OUT_OF_ORDER,
    /// L26, L31, L33, L44: the watch wants no heat for now.
    HEAT_WITHHELD,
    /// L33: the sensors have only begun to be heard.
    SENSORS_SETTLE,
    /// C7, H21: a place that this person's answers keep the massage away from.
    OUT_OF_REACH,
    /// The person's own cap, or the cap after "softer".
    PERSONAL_CAP,
    /// Heat is off, or held lower, for this person.
    HEAT_CEILING,
    /// L8, L9: one place has been worked for long enough.
    STAYED_TOO_LONG,
    /// L10: the low back has been worked firmly for long enough.
    LUMBAR_TOO_LONG,
    /// L11: all motors together would draw more than the pad's budget.
    POWER_BUDGET,
    /// L4, L4b: what is felt and each motor may only rise so fast.
    SLEW;

    /// Whether only a fault of the software can lead here; it ends the session.
    public boolean isBug() {
      return compareTo(NO_PERMISSION) < 0;
    }

    /// Whether a person is told: not that nothing runs, nor what is over before it is read.
    public boolean isTold() {
      return this != NO_PERMISSION && this != SENSORS_SETTLE;
    }
  }
}
