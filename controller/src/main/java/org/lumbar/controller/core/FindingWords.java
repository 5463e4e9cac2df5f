package org.lumbar.controller.core;

import org.lumbar.controller.safety.Finding;

/// What a finding of the watch means, and what to do.
final class FindingWords {
  private FindingWords() {}

  static String meaning(Finding.Rule rule) {
    return switch (rule) {
      case APPLIED_DIFFERS, HEAT_DIFFERS -> "The pad does not obey any more.";
      case ENABLE_DIFFERS -> "Its last switch is broken.";
      case TOO_HOT -> "It could burn.";
      case TOO_WARM_AGAIN -> "Something keeps its warmth in, or its heat is badly controlled.";
      case SENSOR_BROKEN, SENSORS_DISAGREE, SENSOR_JUMPS, FROZEN_READING ->
          "Nobody knows how warm it really is.";
      case RISES_TOO_FAST, UNLIKELY_WARMTH ->
          "Heat and temperature do not belong together: it may be much hotter than it says.";
      case NOT_HEATING, CANNOT_HOLD ->
          "A heater or its wire is broken, or a sensor has come off: it may be hot elsewhere.";
      case HEATS_WHILE_OFF, WARMS_WHILE_OFF -> "Its heater cannot be switched off any more.";
      case TOO_MUCH_WARMTH -> "The skin has had more warmth than is good for it.";
      case RUNS_WHILE_OFF -> "Its motors cannot be switched off any more.";
      case OVER_CURRENT -> "A cable or a motor may have a short circuit.";
      case WRONG_SUPPLY -> "With it the pad does not work as it should.";
      case LIMITS_CHANGED -> "Nobody knows what it would let pass.";
    };
  }

  /// What is too hot, does not obey or does not go off may do harm this moment.
  static Priority priority(Finding.Rule rule) {
    return switch (rule) {
      case APPLIED_DIFFERS,
          HEAT_DIFFERS,
          ENABLE_DIFFERS,
          TOO_HOT,
          RISES_TOO_FAST,
          UNLIKELY_WARMTH,
          HEATS_WHILE_OFF,
          WARMS_WHILE_OFF,
          RUNS_WHILE_OFF,
          OVER_CURRENT,
          LIMITS_CHANGED ->
          Priority.HIGH;
      case TOO_WARM_AGAIN,
          SENSOR_BROKEN,
          SENSORS_DISAGREE,
          SENSOR_JUMPS,
          NOT_HEATING,
          CANNOT_HOLD,
          FROZEN_READING,
          TOO_MUCH_WARMTH,
          WRONG_SUPPLY ->
          Priority.MEDIUM;
    };
  }

  static String remedy(Finding.Rule rule) {
    return switch (rule) {
      case ENABLE_DIFFERS, HEATS_WHILE_OFF, WARMS_WHILE_OFF, RUNS_WHILE_OFF, OVER_CURRENT ->
          "Unplug the pad now and have it looked at";
      case APPLIED_DIFFERS,
          HEAT_DIFFERS,
          SENSOR_BROKEN,
          SENSORS_DISAGREE,
          SENSOR_JUMPS,
          FROZEN_READING,
          RISES_TOO_FAST,
          UNLIKELY_WARMTH,
          NOT_HEATING,
          CANNOT_HOLD ->
          "Unplug the pad and have it looked at";
      case TOO_HOT, TOO_WARM_AGAIN -> "Unfold and uncover the pad and let it cool";
      case TOO_MUCH_WARMTH -> "Take the pad off and look at the skin";
      case WRONG_SUPPLY -> "Check the power supply and its cable";
      case LIMITS_CHANGED -> "Start the computer anew; if it comes back, have its memory looked at";
    };
  }
}
