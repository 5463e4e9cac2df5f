package org.lumbar.controller.core;

import org.lumbar.protocol.message.PadFault;

/// The pad's faults in plain words.
final class PadFaultWords {
  private PadFaultWords() {}

  static String of(PadFault fault) {
    return switch (fault) {
      case NONE -> "no fault";
      case HOST_SILENT -> "it heard nothing from the daemon for too long";
      case OVER_TEMPERATURE -> "it is too hot";
      case SENSOR_OPEN -> "a temperature sensor is broken off";
      case SENSOR_SHORT -> "a temperature sensor has a short circuit";
      case EXCLUDED_MOTOR_ASKED -> "it was asked to drive a motor over spine, ribs or tailbone";
      case ILLEGAL_LEVELS -> "it was asked for too much again and again";
      case SESSION_TOO_LONG -> "the session was longer than the pad allows";
      case HEAT_TOO_LONG -> "the heat was on for longer than the pad allows";
      case LOOP_FROZEN -> "the daemon's control loop stood still";
      case SUPPLY -> "its supply voltage is wrong";
      case OVER_CURRENT -> "it draws too much current";
      case SENSORS_DISAGREE -> "its temperature sensors disagree";
      case STUCK_ON -> "current flows although everything is off";
      case TOO_WARM_AGAIN -> "it got too warm again and again";
    };
  }

  /// What is too hot, or does not go off, may do harm this moment.
  static Priority priority(PadFault fault) {
    return switch (fault) {
      case OVER_TEMPERATURE, OVER_CURRENT, STUCK_ON -> Priority.HIGH;
      case NONE,
          HOST_SILENT,
          SENSOR_OPEN,
          SENSOR_SHORT,
          EXCLUDED_MOTOR_ASKED,
          ILLEGAL_LEVELS,
          SESSION_TOO_LONG,
          HEAT_TOO_LONG,
          LOOP_FROZEN,
          SUPPLY,
          SENSORS_DISAGREE,
          TOO_WARM_AGAIN ->
          Priority.MEDIUM;
    };
  }

  static String remedy(PadFault fault) {
    return switch (fault) {
      case NONE, HOST_SILENT, LOOP_FROZEN -> "Check that the daemon runs and the cable holds";
      case OVER_TEMPERATURE, TOO_WARM_AGAIN -> "Unfold and uncover the pad and let it cool";
      case SENSOR_OPEN, SENSOR_SHORT, SENSORS_DISAGREE ->
          "Unplug the pad and have its sensors looked at";
      case EXCLUDED_MOTOR_ASKED, ILLEGAL_LEVELS -> "Report this: it is a fault of the software";
      case SESSION_TOO_LONG, HEAT_TOO_LONG -> "Take a rest";
      case SUPPLY -> "Check the power supply and its cable";
      case OVER_CURRENT, STUCK_ON -> "Unplug the pad now and have it looked at";
    };
  }
}
