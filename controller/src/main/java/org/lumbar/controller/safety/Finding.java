package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;

/// What the [Watch] has found: which rule is broken, and a sentence with what was measured and how
/// much it may be. Motors, heaters and sensors are counted from 0 here and from 1 in the sentence.
public sealed interface Finding {
  /// The rules, each with the id of its limit.
  enum Rule {
    APPLIED_DIFFERS("L50"),
    HEAT_DIFFERS("L50"),
    ENABLE_DIFFERS("L50"),
    TOO_HOT("L27"),
    TOO_WARM_AGAIN("L26"),
    SENSOR_BROKEN("L35"),
    SENSORS_DISAGREE("L34"),
    SENSOR_JUMPS("L36"),
    RISES_TOO_FAST("L37"),
    NOT_HEATING("L38"),
    CANNOT_HOLD("L39"),
    HEATS_WHILE_OFF("L40"),
    WARMS_WHILE_OFF("L41"),
    FROZEN_READING("L42"),
    UNLIKELY_WARMTH("H9"),
    TOO_MUCH_WARMTH("L31"),
    RUNS_WHILE_OFF("L14"),
    OVER_CURRENT("L13"),
    WRONG_SUPPLY("L57"),
    LIMITS_CHANGED("L58");

    private final String id;

    Rule(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    /// The stable name for messages, as `too_hot`.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The most urgent of what rules have found, which stands first.
  static Optional<Finding> first(List<Optional<Finding>> all) {
    for (Optional<Finding> found : all) {
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  Rule rule();

  /// What happened, in a sentence for people.
  String sentence();

  /// A motor has long applied something else than it was told.
  record Differs(int motor, double toldLevel, double appliedLevel) implements Finding {
    @Override
    public Rule rule() {
      return Rule.APPLIED_DIFFERS;
    }

    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "Motor %d runs at %.1f but was told %.1f.",
          motor + 1,
          appliedLevel,
          toldLevel);
    }
  }

  /// A heater has long had another setpoint than it was told, or a duty without a setpoint.
  record HeatDiffers(int heater, Celsius told, Celsius applied, int dutyPercent)
      implements Finding {
    @Override
    public Rule rule() {
      return Rule.HEAT_DIFFERS;
    }

    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "Heater %d is set to %s at %d %% but was told %s.",
          heater + 1,
          applied,
          dutyPercent,
          told);
    }
  }

  /// Something without a measure.
  record Plain(Rule rule, String sentence) implements Finding {}

  /// A temperature beyond what it may be.
  record Heat(Rule rule, int heater, Celsius measured, Celsius limit) implements Finding {
    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT, "Heater %d is at %s; the limit is %s.", heater + 1, measured, limit);
    }
  }

  /// A change of temperature beyond what it may be, in kelvin over a time.
  record Change(Rule rule, int heater, double kelvin, Duration within, double limitKelvin)
      implements Finding {
    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "Heater %d changed by %.1f °C in %d s; the limit is %.1f °C.",
          heater + 1,
          kelvin,
          within.toSeconds(),
          limitKelvin);
    }
  }

  /// Something of one sensor, in words of which the limit is a part.
  record Sensor(Rule rule, int heater, int sensor, String what) implements Finding {
    @Override
    public String sentence() {
      return String.format(Locale.ROOT, "Sensor %d of heater %d %s.", sensor + 1, heater + 1, what);
    }
  }

  /// Two sensors of one heater are too far apart, in kelvin.
  record Apart(int heater, double kelvin, double limitKelvin) implements Finding {
    @Override
    public Rule rule() {
      return Rule.SENSORS_DISAGREE;
    }

    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "The sensors of heater %d are %.1f °C apart; the limit is %.1f °C.",
          heater + 1,
          kelvin,
          limitKelvin);
    }
  }

  /// A count or a dose that is used up.
  record UsedUp(Rule rule, int heater, double measured, double limit, String unit)
      implements Finding {
    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "Heater %d has had %.1f of at most %.1f %s.",
          heater + 1,
          measured,
          limit,
          unit);
    }
  }

  /// A current or a voltage beyond what it may be, of `what`.
  record Power(Rule rule, String what, int measured, int limit, String unit) implements Finding {
    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT, "%s: %d %s; the limit is %d %s.", what, measured, unit, limit, unit);
    }
  }
}
