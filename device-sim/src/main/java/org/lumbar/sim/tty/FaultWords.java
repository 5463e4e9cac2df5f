package org.lumbar.sim.tty;

import org.lumbar.protocol.message.PadFault;

/// A fault of the pad as a person at the pad would be told of it.
final class FaultWords {
  private FaultWords() {}

  static String of(PadFault fault) {
    return switch (fault) {
      case NONE -> "no fault";
      case HOST_SILENT -> "the host has been silent for longer than its lease";
      case OVER_TEMPERATURE -> "a heater is above 43.0 °C";
      case SENSOR_OPEN -> "a temperature sensor's wire is broken";
      case SENSOR_SHORT -> "a temperature sensor is shorted";
      case EXCLUDED_MOTOR_ASKED -> "the host asked for a motor over spine, ribs or tailbone";
      case ILLEGAL_LEVELS -> "the host asked three times for more than allowed";
      case SESSION_TOO_LONG -> "the session has lasted 960 s";
      case HEAT_TOO_LONG -> "the session has heated for 1200 s";
      case LOOP_FROZEN -> "the host's control loop has stood still for 1.0 s";
      case SUPPLY -> "the supply is too low or too high";
      case OVER_CURRENT -> "the pad draws too much current";
      case SENSORS_DISAGREE -> "two temperature sensors of a heater disagree";
      case STUCK_ON -> "current flows although everything is off";
    };
  }
}
